/** Where there is no database there is no Cypher: a statement is called by its name. Stands in for `database/statement.ts`. */
export const statement = (name: string): string => name;

/** The column in which a question of the library says by id whom its rows are about, and by which relations. */
export const idsColumn = 'ids';

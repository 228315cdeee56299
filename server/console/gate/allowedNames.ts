const lowered = (names: string): ReadonlySet<string> =>
  new Set(names.toLowerCase().split(/\s+/).filter(Boolean));

/**
 * Procedures that read the graph or its schema. Neo4j runs many others inside a transaction that reads, such as those that
 * end connections or show settings, so that no other name passes. Names are compared without case, as Neo4j does.
 */
export const allowedProcedures = lowered(`
  db.labels db.relationshipTypes db.propertyKeys db.ping
  db.schema.visualization db.schema.nodeTypeProperties db.schema.relTypeProperties
  db.index.fulltext.queryNodes db.index.fulltext.queryRelationships
`);

/** The functions of Neo4j itself that tell of values; none that tells of files, users, graphs or the server. */
export const allowedFunctions = lowered(`
  all any none single exists isEmpty
  coalesce elementId id endNode startNode head last length nullIf properties size type valueType
  keys labels nodes range reduce relationships reverse tail
  toBoolean toBooleanOrNull toBooleanList toFloat toFloatOrNull toFloatList toInteger toIntegerOrNull toIntegerList
  toString toStringOrNull toStringList randomUUID timestamp
  avg collect count max min percentileCont percentileDisc stDev stDevP sum
  abs ceil floor isNaN rand round sign e exp log log10 sqrt
  acos asin atan atan2 cos cosh cot coth degrees haversin pi radians sin sinh tan tanh
  btrim char_length character_length left lower ltrim normalize replace right rtrim split substring toLower toUpper trim upper
  date date.realtime date.statement date.transaction date.truncate
  datetime datetime.fromEpoch datetime.fromEpochMillis datetime.realtime datetime.statement datetime.transaction datetime.truncate
  localdatetime localdatetime.realtime localdatetime.statement localdatetime.transaction localdatetime.truncate
  localtime localtime.realtime localtime.statement localtime.transaction localtime.truncate
  time time.realtime time.statement time.transaction time.truncate
  duration duration.between duration.inDays duration.inMonths duration.inSeconds
  point point.distance point.withinBBox vector.similarity.cosine vector.similarity.euclidean
`);

// Title: Who mediated, convened or brokered what, between whom?
// Titre: Qui a servi de médiateur, convoqué ou négocié quoi, entre qui ?
// Meaning: Events with somebody in such a part, and all others who took part.
// Sens: Les événements où quelqu’un a tenu ce rôle, et tous les autres participants.
// Caveat: Taking part says nothing of how much was said or heard.
// Réserve: Y prendre part ne dit rien de ce qui fut dit ou entendu.
// Parameters: none
// Types: none
MATCH (who:Actor)-[part:TOOK_PART_IN]->(event:Event)
WHERE part.role IN ['mediated', 'convened', 'brokered']
RETURN who.label AS who, part.role AS role, event.label AS event, event.date AS date,
  COLLECT { MATCH (other:Actor)-[:TOOK_PART_IN]->(event) WHERE other <> who RETURN DISTINCT other.label ORDER BY other.label } AS others,
  event.outcome AS outcome, event.evidence AS evidence,
  [who.id] + COLLECT { MATCH (other:Actor)-[:TOOK_PART_IN]->(event) WHERE other <> who RETURN DISTINCT other.id ORDER BY other.id } AS ids
ORDER BY date, event, who

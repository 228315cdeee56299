// Title: Which channels were closed, broken or refused?
// Titre: Quels canaux ont été fermés, rompus ou refusés ?
// Meaning: Ways that existed or were offered and that nobody can use any more.
// Caveat: The state is that at the end of the data.
// Parameters: none
MATCH (source:Actor)-[r]->(target:Actor)
WHERE r.channel IN ['closed', 'broken', 'refused']
RETURN source.name AS source, type(r) AS type, target.name AS target, r.channel AS channel, r.channelSince AS since, r.summary AS summary, r.evidence AS evidence
ORDER BY channel, source, target

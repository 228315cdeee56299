// Title: Which paths of fewest steps avoid an actor?
// Titre: Quels chemins comptant le moins de pas évitent un acteur ?
// Meaning: The five shortest paths over relations of a type that gives access, without one actor, without broad collectives, refuted claims and channels that are closed, broken or refused.
// Sens: Les cinq plus courts chemins par des relations qui donnent accès, sans tel acteur, sans vastes collectifs, sans dires démentis ni canaux fermés, rompus ou refusés.
// Caveat: Every step counts the same and both ways, whatever its date and evidence. Reach weighs these, explains each hop and shows the lost routes: use it for an answer.
// Réserve: Chaque pas compte autant, dans les deux sens, quels qu’en soient la date et les preuves. L’Accès les pèse, explique chaque pas et montre les voies perdues : prenez-le pour une réponse.
// Parameters: $from = 'government-of-mali', $to = 'hamadoun-koufa', $avoid = 'mahmoud-dicko'
// Types: $from actor, $to actor, $avoid actor
MATCH p = SHORTEST 5 (a:Actor {id: $from})
  ((x:Actor)-[r:PLEDGED_ALLEGIANCE_TO|ANSWERS_TO|LEADS|COMMANDS_IN|MEMBER_OF|COMPONENT_OF|ALLIED_WITH|FOUNDED|MERGED_INTO|MANDATED|MET_WITH|NEGOTIATED_WITH|DEBATED_WITH|EXCHANGED_PRISONERS_WITH|LOBBIED|INTERMEDIARY_TO|PERMITTED|WILLING_TO_MEET|INVITED_TO_TALKS|HOLDS_OFFICE_IN|PART_OF|REPRESENTS|LIVES_AMONG|COMPANION_OF|KIN_OF|WORKS_WITH|DISCIPLE_OF|FUNDS|GOVERNS]-(y:Actor)
    WHERE y.id <> $avoid AND y.breadth <> 'broad' AND r.status <> 'refuted' AND NOT coalesce(r.channel, 'open') IN ['closed', 'broken', 'refused']){1,6}
  (b:Actor {id: $to})
WITH [n IN nodes(p) | n.name] AS names, [step IN relationships(p) | type(step)] AS types, [step IN relationships(p) | step.evidence] AS evidence, length(p) AS steps,
  [n IN nodes(p) | n.id] + [step IN relationships(p) | step.id] AS ids
RETURN names, types, steps, evidence, ids
ORDER BY steps, names, types

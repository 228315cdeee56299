// Title: Which paths of fewest steps join two actors?
// Titre: Quels chemins comptant le moins de pas relient deux acteurs ?
// Meaning: The five shortest paths over relations of a type that gives access in some direction, as Neo4j itself finds them.
// Sens: Les cinq plus courts chemins par des relations qui donnent accès dans un sens, tels que Neo4j les trouve.
// Caveat: Every step counts the same here, whatever its direction, date, channel and evidence; broad collectives are passed. Reach weighs all of these: use it for a route, and this to compare.
// Réserve: Chaque pas compte autant, quels qu’en soient le sens, la date, le canal et les preuves ; de vastes collectifs sont traversés. L’Accès pèse tout cela : prenez-le pour une voie, et ceci pour comparer.
// Parameters: $from = 'government-of-mali', $to = 'hamadoun-koufa'
// Types: $from actor, $to actor
MATCH p = SHORTEST 5 (a:Actor {id: $from})-[:PLEDGED_ALLEGIANCE_TO|ANSWERS_TO|LEADS|COMMANDS_IN|MEMBER_OF|COMPONENT_OF|ALLIED_WITH|FOUNDED|MERGED_INTO|MANDATED|MET_WITH|NEGOTIATED_WITH|DEBATED_WITH|EXCHANGED_PRISONERS_WITH|LOBBIED|INTERMEDIARY_TO|PERMITTED|WILLING_TO_MEET|INVITED_TO_TALKS|HOLDS_OFFICE_IN|PART_OF|REPRESENTS|LIVES_AMONG|COMPANION_OF|KIN_OF|WORKS_WITH|DISCIPLE_OF|FUNDS|GOVERNS]-{1,6}(b:Actor {id: $to})
WITH p, [r IN relationships(p) | type(r)] AS types, [n IN nodes(p) | n.name] AS names
RETURN names, types, length(p) AS steps, [n IN nodes(p) | n.id] + [step IN relationships(p) | step.id] AS ids
ORDER BY steps, names, types

// Purpose: which dataset is loaded, in which revision.
// Parameters: $restricted: whether restricted rows may show.
// Columns: name, title, titleFr, subtitle, subtitleFr, revision (as who asks knows it), publicRevision, dataUntil, state, vocabulary, focusActor, startActors, bundled, stack, knownUntil, load.
MATCH (d:Dataset {id: 'current'})
RETURN d.name AS name, d.title AS title, d.titleFr AS titleFr, d.subtitle AS subtitle, d.subtitleFr AS subtitleFr,
  CASE WHEN $restricted THEN d.revision ELSE coalesce(d.publicRevision, d.revision) END AS revision,
  coalesce(d.publicRevision, d.revision) AS publicRevision, d.dataUntil AS dataUntil, d.state AS state, d.vocabulary AS vocabulary,
  CASE WHEN $restricted OR EXISTS { (:Actor {id: d.focusActor, public: true}) } THEN d.focusActor END AS focusActor,
  [id IN coalesce(d.startActors, []) WHERE $restricted OR EXISTS { (:Actor {id: id, public: true}) }] AS startActors,
  coalesce(d.bundled, false) AS bundled, CASE WHEN $restricted THEN d.stack END AS stack,
  CASE WHEN $restricted THEN d.knownUntil END AS knownUntil,
  coalesce(d.load, d.revision) AS load

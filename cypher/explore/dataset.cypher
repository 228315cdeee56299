// Purpose: which dataset is loaded, in which revision.
// Columns: name, title, titleFr, subtitle, subtitleFr, revision, dataUntil, focusActor, startActors, bundled, load.
MATCH (d:Dataset {id: 'current'})
RETURN d.name AS name, d.title AS title, d.titleFr AS titleFr, d.subtitle AS subtitle, d.subtitleFr AS subtitleFr,
  d.revision AS revision, d.dataUntil AS dataUntil, d.focusActor AS focusActor,
  coalesce(d.startActors, []) AS startActors, coalesce(d.bundled, false) AS bundled,
  coalesce(d.load, d.revision) AS load

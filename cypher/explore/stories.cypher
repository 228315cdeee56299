// Purpose: the stories of the dataset, in its order, each as JSON.
// Parameters: $restricted: whether restricted scenes may show.
// Columns: story.
MATCH (d:Dataset {id: 'current'})
UNWIND CASE WHEN $restricted THEN coalesce(d.stories, []) ELSE coalesce(d.publicStories, []) END AS story
RETURN story

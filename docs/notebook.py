# pip install neo4j networkx
import os
from pathlib import Path

import networkx as nx
from neo4j import GraphDatabase

address, user = "{{address}}", "{{user}}"
password = {{password}}


def plain(properties):
    """Dates as ISO texts, so that the graph can be written to any format."""
    return {name: str(value) if hasattr(value, "iso_format") else value for name, value in properties.items()}


with GraphDatabase.driver(address, auth=(user, password)) as driver:
    actors, _, _ = driver.execute_query("MATCH (a:Actor) RETURN a", routing_="r", database_={{database}})
    relations, _, _ = driver.execute_query(
        "MATCH (s:Actor)-[r]->(t:Actor) RETURN s.id AS source, t.id AS target, type(r) AS type, r",
        routing_="r",
        database_={{database}},
    )

graph = nx.MultiDiGraph()
for (actor,) in actors:
    kind = next(iter(actor.labels - {"Actor"}), "Unknown")
    graph.add_node(actor["id"], kind=kind, **plain(actor))
for source, target, type_, relation in relations:
    graph.add_edge(source, target, key=relation["id"], type=type_, **plain(relation))
print(graph)

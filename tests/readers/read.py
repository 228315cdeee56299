"""Opens exported files with the programs that people open them with, and prints what those see, as JSON."""
import csv
import io
import json
import sys
import zipfile
from pathlib import Path

import networkx as nx
import openpyxl

folder = Path(sys.argv[1])
edge_of = {}


def seen(graph):
    """How much a graph holds, and one relation as its reader has it."""
    # Where edges lie side by side, networkx keeps the id that GraphML gives them as their key.
    ties = graph.edges(keys=True, data=True) if graph.is_multigraph() else ((s, t, None, data) for s, t, data in graph.edges(data=True))
    named = [(s, t, {"id": key} | data) for s, t, key, data in ties]
    source, target, data = min(named, key=lambda edge: edge[2]["id"])
    return {
        "nodes": graph.number_of_nodes(),
        "edges": graph.number_of_edges(),
        "directed": graph.is_directed(),
        "first": {name: data[name] for name in ("id", "relation", "status", "handling", "evidence")} | {"source": source, "target": target},
    }


gexf = nx.read_gexf(folder / "export.gexf")
graphml = nx.read_graphml(folder / "export.graphml")
book = openpyxl.load_workbook(folder / "export.xlsx")
with zipfile.ZipFile(folder / "export.csv") as archive:
    assert archive.testzip() is None
    tables = {
        name: list(csv.DictReader(io.TextIOWrapper(archive.open(name), encoding="utf-8-sig")))
        for name in archive.namelist()
        if name.endswith(".csv")
    }
sent = json.loads((folder / "export.json").read_text(encoding="utf-8"))
linked = nx.node_link_graph(
    {
        "directed": True,
        "multigraph": True,
        "graph": {},
        "nodes": [{"id": node["key"], **node["attributes"]} for node in sent["nodes"]],
        "edges": [{"source": edge["source"], "target": edge["target"], "key": edge["key"]} for edge in sent["edges"]],
    },
    edges="edges",
)
print(
    json.dumps(
        {
            "gexf": seen(gexf) | {"placed": sum("position" in data.get("viz", {}) for _, data in gexf.nodes(data=True)), "dated": sum("start" in data for *_, data in gexf.edges(data=True))},
            "graphml": seen(graphml) | {"revision": graphml.graph["revision"]},
            "xlsx": {
                "sheets": {sheet.title: sheet.max_row - 1 for sheet in book},
                "formulas": sum(cell.data_type == "f" for sheet in book for row in sheet.iter_rows() for cell in row),
                "headers": [cell.value for cell in book["relations"][1]],
            },
            "csv": {name: len(rows) for name, rows in tables.items()},
            "json": {"nodes": linked.number_of_nodes(), "edges": linked.number_of_edges()},
        }
    )
)

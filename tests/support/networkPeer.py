"""Network files as NetworkX and igraph read and write them.

networkPeer.py read PROGRAM FORMAT FILE   prints {"directed", "nodes": [{name, attributes}], "ties": [[from, to, attributes]]}
networkPeer.py write PROGRAM FORMAT FILE  writes a small network, and prints the same of it
networkPeer.py edges COUNT FORMAT FILE    writes a network of so many ties as a forest fire leaves it
"""

import json
import sys

import igraph
import networkx as nx


def told_nx(g):
    return {
        "directed": g.is_directed(),
        "nodes": [{"id": str(n), "attributes": plain(d)} for n, d in g.nodes(data=True)],
        "ties": [[str(a), str(b), plain(d)] for a, b, d in g.edges(data=True)],
    }


def told_igraph(g):
    names = g.vs["name"] if "name" in g.vs.attributes() else g.vs["id"] if "id" in g.vs.attributes() else range(g.vcount())
    names = [str(name) for name in names]
    return {
        "directed": g.is_directed(),
        "nodes": [{"id": names[v.index], "attributes": plain(v.attributes())} for v in g.vs],
        "ties": [[names[e.source], names[e.target], plain(e.attributes())] for e in g.es],
    }


def plain(attributes):
    return {k: v for k, v in attributes.items() if isinstance(v, (str, int, float, bool)) and v == v}


def read(program, form, file):
    if program == "networkx":
        readers = {"graphml": nx.read_graphml, "gexf": nx.read_gexf, "pajek": nx.read_pajek}
        if form == "cytoscape-json":
            with open(file, encoding="utf-8") as opened:
                return told_nx(nx.cytoscape_graph(json.load(opened)))
        return told_nx(readers[form](file))
    readers = {
        "graphml": igraph.Graph.Read_GraphML,
        "pajek": igraph.Graph.Read_Pajek,
        "ucinet-dl": igraph.Graph.Read_DL,
    }
    return told_igraph(readers[form](file))


def write(program, form, file):
    people = [("Promise Arizona", "FAITH", 2010), ("FIRM & friends <1>", "LABOR", 2004), ("Niños", "FAITH", 1968)]
    ties = [(0, 1, 2.5), (1, 2, 1.0), (2, 0, 0.5), (0, 1, 4.0)]
    if program == "networkx":
        g = nx.MultiDiGraph()
        for name, sector, founded in people:
            g.add_node(name, sector=sector, founded=str(founded) if form == "pajek" else founded)
        for a, b, w in ties:
            g.add_edge(people[a][0], people[b][0], weight=w)
        if form == "cytoscape-json":
            with open(file, "w", encoding="utf-8") as opened:
                json.dump(nx.cytoscape_data(g), opened)
        else:
            {"graphml": nx.write_graphml, "gexf": nx.write_gexf, "pajek": nx.write_pajek}[form](g, file)
        return told_nx(g)
    g = igraph.Graph(directed=True)
    g.add_vertices(3, {"name": [p[0] for p in people], "sector": [p[1] for p in people], "id": [p[0] for p in people]})
    g.add_edges([(a, b) for a, b, _ in ties], {"weight": [w for _, _, w in ties]})
    {"graphml": g.write_graphml, "pajek": g.write_pajek}[form](file)
    return told_igraph(g)


def edges(count, form, file):
    g = igraph.Graph.Barabasi(max(count // 4, 2), 4, directed=True)
    {"graphml": g.write_graphml, "pajek": g.write_pajek, "csv": lambda f: csv(g, f)}[form](file)
    return {"nodes": g.vcount(), "ties": g.ecount()}


def csv(g, file):
    with open(file, "w") as out:
        out.write("source,target\n")
        out.writelines(f"{a},{b}\n" for a, b in g.get_edgelist())


command, first, form, file = sys.argv[1:]
result = {"read": read, "write": write, "edges": lambda n, *rest: edges(int(n), *rest)}[command](first, form, file)
print(json.dumps(result))

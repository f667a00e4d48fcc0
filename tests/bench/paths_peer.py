"""The k shortest simple paths of at most so many steps by networkx, on the questions of paths.ts; prints one line of JSON.
Without networkx it prints {"missing": why}."""
import json, sys, time

try:
    import networkx as nx
except ImportError as error:
    print(json.dumps({'missing': str(error)}))
    sys.exit()

with open(sys.argv[1]) as file:
    asked = json.load(file)
graph = nx.Graph()
graph.add_nodes_from(range(asked['order']))
graph.add_weighted_edges_from(zip(asked['from'], asked['to'], asked['lengths']))


def shortest(source, target):
    """By length until enough of them have few enough steps: networkx bounds no steps. Gives up after asked['mostSeconds']."""
    begun = time.perf_counter()
    found = []
    try:
        for path in nx.shortest_simple_paths(graph, source, target, weight='weight'):
            if len(path) - 1 <= asked['steps']:
                found.append(sum(graph[a][b]['weight'] for a, b in zip(path, path[1:])))
                if len(found) == asked['count']:
                    break
            if time.perf_counter() - begun > asked['mostSeconds']:
                return found, False
    except nx.NetworkXNoPath:
        pass
    return found, True


answers = []
for source, target in asked['pairs']:
    begun = time.perf_counter()
    lengths, done = shortest(source, target)
    answers.append({'seconds': time.perf_counter() - begun, 'lengths': lengths, 'done': done})
print(json.dumps({'version': nx.__version__, 'answers': answers}))

"""One peer, one measure, on one list of ties: prints {"seconds": best of several runs, "values": checksum or list, ...}.
Arguments: peer measure file order repeats. A peer that is not installed prints {"missing": its name}."""
import json, sys, time

peer, measure, path, order, repeats = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5])
extra = {}


def told(**what):
    print(json.dumps(what))
    sys.exit()


try:
    import numpy as np
    if peer == 'igraph':
        import igraph
        load = lambda: igraph.Graph.Read_Edgelist(path, directed=False)

        def communities(graph):
            found = graph.community_multilevel()
            extra['modularity'] = found.modularity

        def draws(graph):
            generator = np.random.default_rng(1)
            missing = round(0.1 * graph.ecount())
            for _ in range(200):
                thinned = graph.copy()
                thinned.delete_edges(generator.choice(graph.ecount(), missing, replace=False).tolist())
                thinned.betweenness()

        measures = {
            'betweenness': lambda g: g.betweenness(directed=False),
            'harmonic': lambda g: g.harmonic_centrality(normalized=False),
            'closeness': lambda g: g.closeness(normalized=True),
            'constraint': lambda g: g.constraint(),
            'pagerank': lambda g: g.pagerank(damping=0.85),
            'eigenvector': lambda g: g.eigenvector_centrality(scale=True),
            'components': lambda g: len(g.connected_components()),
            'cutPoints': lambda g: len(g.articulation_points()),
            'coreness': lambda g: g.coreness(),
            'communities': communities,
            'draws': draws,
        }
    elif peer == 'NetworKit':
        import networkit
        networkit.setNumberOfThreads(2)
        load = lambda: networkit.graphio.EdgeListReader(' ', 0, '#', True, False).read(path)

        def run(algorithm):
            algorithm.run()
            return algorithm

        def communities(graph):
            found = run(networkit.community.PLM(graph, True)).getPartition()
            extra['modularity'] = networkit.community.Modularity().getQuality(found, graph)

        c = networkit.centrality
        measures = {
            'betweenness': lambda g: run(c.Betweenness(g)).scores(),
            'harmonic': lambda g: run(c.HarmonicCloseness(g, normalized=False)).scores(),
            'pagerank': lambda g: run(c.PageRank(g, 0.85, 1e-10)).scores(),
            'eigenvector': lambda g: run(c.EigenvectorCentrality(g, 1e-9)).scores(),
            'components': lambda g: run(networkit.components.ConnectedComponents(g)).numberOfComponents(),
            'cutPoints': lambda g: run(networkit.components.BiconnectedComponents(g)).numberOfComponents(),
            'coreness': lambda g: run(c.CoreDecomposition(g)).scores(),
            'communities': communities,
            'sampled': lambda g: run(c.KadabraBetweenness(g, 0.01, 0.1)).scores(),
        }
    elif peer == 'SciPy':
        import scipy.sparse as sparse, scipy.sparse.linalg as linear, scipy.sparse.csgraph as csgraph

        def load():
            ties = np.fromfile(path, sep=' ', dtype=np.int32).reshape(-1, 2)
            a, b = ties[:, 0], ties[:, 1]
            return sparse.csr_matrix((np.ones(2 * len(a)), (np.r_[a, b], np.r_[b, a])), shape=(order, order))

        def pagerank(matrix):
            degrees = np.asarray(matrix.sum(1)).ravel()
            inverse = np.where(degrees > 0, 1 / np.maximum(degrees, 1), 0)
            x = np.full(order, 1 / order)
            for _ in range(500):
                y = 0.85 * (matrix @ (x * inverse)) + (0.15 + 0.85 * x[degrees == 0].sum()) / order
                if abs(y - x).sum() < 1e-10:
                    return y
                x = y

        measures = {
            'pagerank': pagerank,
            'eigenvector': lambda m: linear.eigsh(m, k=1, which='LA')[1],
            'components': lambda m: csgraph.connected_components(m, directed=False)[0],
        }
    else:
        told(missing=peer)
except ImportError as error:
    told(missing=f'{peer}: {error}')

if measure == 'load':
    work, graph = lambda _: load(), None
elif measure in measures:
    work, graph = measures[measure], load()
else:
    told(missing=f'{peer} has no {measure}')
best, values = None, None
for _ in range(repeats):
    begun = time.perf_counter()
    values = work(graph)
    best = min(best or 1e9, time.perf_counter() - begun)
if measure == 'betweenness' and peer == 'igraph':
    extra['values'] = list(values)
told(seconds=best, **extra)

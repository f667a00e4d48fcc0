/** The files of us-atlas: TopoJSON of the Census Bureau's cartographic boundaries, by FIPS code. */
declare module 'us-atlas/states-10m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';
  const atlas: Topology<{ states: GeometryCollection<{ name: string }> }>;
  export default atlas;
}

declare module 'us-atlas/counties-10m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';
  const atlas: Topology<{
    states: GeometryCollection<{ name: string }>;
    counties: GeometryCollection<{ name: string }>;
  }>;
  export default atlas;
}

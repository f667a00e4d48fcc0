/**
 * The United States as areas to draw: every state, the federal district and the five inhabited territories in one frame, and
 * the counties of one state in a frame of their own. Knows nothing of what is counted.
 *
 * What lies far from the mainland stands in insets, each with a projection that suits it and at a scale of its own, so that
 * Guam can be seen beside Texas. All projections keep areas in proportion within their inset.
 */
import {
  geoAlbers,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoConicEqualArea,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Position } from '../graph/contract.ts';
import { roomiest } from './roomiest.ts';

/** The frame that everything is drawn in, in units of its own. */
export const FRAME = { width: 960, height: 600 } as const;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Region {
  /** FIPS codes of the states in it; none for all that are in no other. */
  readonly fips: string | null;
  readonly box: Box;
  readonly projection: () => GeoProjection;
  /** Corners of what is fitted into the box, where that is less than the whole state: west, south, east, north in degrees. */
  readonly only?: readonly [number, number, number, number];
}

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

/** Between the parallels that the Geological Survey uses for the region, turned to its middle meridian. */
const conic = (meridian: number, parallels: [number, number]) => (): GeoProjection =>
  geoConicEqualArea().rotate([-meridian, 0]).parallels(parallels);
const azimuthal = (longitude: number, latitude: number) => (): GeoProjection =>
  geoAzimuthalEqualArea().rotate([-longitude, -latitude]);

/** The main islands of Hawaii: the reefs that reach on towards Midway are no one's address. */
const MAIN_HAWAII = [-160.4, 18.8, -154.7, 22.4] as const;

export const regions: readonly Region[] = [
  { fips: null, box: box(14, 8, 946, 540), projection: () => geoAlbers() },
  { fips: '02', box: box(10, 440, 180, 592), projection: conic(-154, [55, 65]) },
  { fips: '15', box: box(192, 508, 320, 592), projection: conic(-157, [8, 18]), only: MAIN_HAWAII },
  { fips: '60', box: box(576, 552, 640, 592), projection: azimuthal(-170, -14) },
  { fips: '66', box: box(650, 552, 690, 592), projection: azimuthal(144.8, 13.4) },
  { fips: '69', box: box(700, 552, 740, 592), projection: azimuthal(145.6, 16) },
  { fips: '72', box: box(750, 552, 860, 592), projection: conic(-66.4, [17, 19]) },
  { fips: '78', box: box(870, 552, 944, 592), projection: conic(-64.8, [17, 19]) },
];

/** Room between a box and what is drawn in it. */
const MARGIN = 3;
/** An area whose sides are both shorter is drawn as a disc as well, to be seen and hit. */
const SMALLEST = 12;
const DISC = 7;

export interface Area {
  /** FIPS code: two digits for a state, five for a county. */
  readonly fips: string;
  /** As the atlas calls it. */
  readonly name: string;
  /** Its outline as the data of an SVG path. */
  readonly outline: string;
  /** Where its label stands and arrow keys go. */
  readonly centre: Position;
  readonly width: number;
  readonly height: number;
  /** The radius of the disc that stands for it where it is too small to be seen; 0 where it is not. */
  readonly disc: number;
}

export interface AreaMap {
  readonly areas: readonly Area[];
  readonly insets: readonly Box[];
}

type Named = GeometryCollection<{ name: string }>;
export type StateAtlas = Topology<{ states: Named }>;
export type CountyAtlas = Topology<{ counties: Named }>;

/** All states and territories. */
export function stateMap(atlas: StateAtlas): AreaMap {
  const shapes = feature(atlas, atlas.objects.states).features;
  const apart = regions.flatMap(({ fips }) => fips ?? []);
  const areas = regions.flatMap(({ fips, box: into, projection, only }) => {
    const inside = shapes.filter(({ id }) =>
      fips === null ? !apart.includes(String(id)) : String(id) === fips,
    );
    return areasOf(inside, fitted(projection(), into, only ? cornersOf(only) : collection(inside)));
  });
  return { areas, insets: regions.filter(({ fips }) => fips !== null).map((region) => region.box) };
}

/** The counties of a state, which fills the frame. */
export function countyMap(atlas: CountyAtlas, stateFips: string): AreaMap {
  const shapes = feature(atlas, atlas.objects.counties).features.filter(({ id }) =>
    String(id).startsWith(stateFips),
  );
  const only = regions.find(({ fips }) => fips === stateFips)?.only;
  const whole = only ? cornersOf(only) : collection(shapes);
  const [longitude, latitude] = geoCentroid(whole);
  const frame = box(0, 0, FRAME.width, FRAME.height);
  return { areas: areasOf(shapes, fitted(azimuthal(longitude, latitude)(), frame, whole)), insets: [] };
}

const collection = (features: Feature<Geometry>[]) => ({ type: 'FeatureCollection' as const, features });

const cornersOf = ([west, south, east, north]: NonNullable<Region['only']>) => ({
  type: 'MultiPoint' as const,
  coordinates: [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ],
});

function fitted(
  projection: GeoProjection,
  into: Box,
  whole: Exclude<GeoPermissibleObjects, null>,
): GeoProjection {
  const { left, top, right, bottom } = into;
  return projection
    .fitExtent(
      [
        [left + MARGIN, top + MARGIN],
        [right - MARGIN, bottom - MARGIN],
      ],
      whole,
    )
    .clipExtent([
      [left, top],
      [right, bottom],
    ]);
}

function areasOf(shapes: readonly Feature<Geometry, { name: string }>[], projection: GeoProjection): Area[] {
  const path = geoPath(projection).digits(1);
  return shapes.flatMap((shape): Area[] => {
    const outline = path(shape);
    if (outline === null) return [];
    const [[left, top], [right, bottom]] = path.bounds(shape);
    const [width, height] = [right - left, bottom - top];
    return [
      {
        fips: String(shape.id),
        name: shape.properties.name,
        outline,
        centre: roomiest(path, shape),
        width,
        height,
        disc: Math.max(width, height) < SMALLEST ? DISC : 0,
      },
    ];
  });
}

/** The county that a place of a dataset is, by its code or else by its name in the state. */
export function countyOf(
  { fips, name }: { fips: string | null; name: string },
  counties: readonly Area[],
): Area | null {
  const byCode = fips === null ? undefined : counties.find((county) => county.fips === fips);
  const wanted = plainCounty(name);
  return byCode ?? counties.find((county) => plainCounty(county.name) === wanted) ?? null;
}

/** Without what a county is called besides its name, and without case and accents: “Doña Ana County” as “dona ana”. */
const plainCounty = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(county|parish|borough|census area|municipality|municipio)\b/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();

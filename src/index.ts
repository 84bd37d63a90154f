// The public surface of `social-capital`: runs anywhere, without Node and without a page.

// kernel
export { csvText, type CsvValue } from './kernel/csv-text.js';
export { isSocialCapitalError, SocialCapitalError, type ErrorCode, type Problem } from './kernel/error.js';

// model
export { actorKinds, type Actor, type ActorKind, type Inside } from './model/actor.js';
export { schemaVersion, type About } from './model/about.js';
export { tieTypes, type Basis, type Tie, type TieType } from './model/tie.js';
export type { NetworkAbout, SocialNetwork, TieAttributes } from './model/network.js';
export type {
  Attendance,
  Closeness,
  ClosenessLevel,
  Comparison,
  Informant,
  Item,
  Note,
  NoteKind,
  Role,
  VennCircle,
  VennPosition,
  Workshop,
} from './model/workshop.js';

export { inferType, type InferredType, type InferTypeOptions, type TieEnd } from './model/infer-type.js';
export { network, type ActorInput, type NetworkInput, type TieInput } from './model/make-network.js';
export { printLabels } from './model/print-labels.js';

// io
export { formatProblem } from './model/format-problem.js';
export {
  readWorkshop,
  type FileContent,
  type ReadWorkshopOptions,
  type WorkshopSource,
} from './io/read-workshop.js';
export type { ReadLimits } from './io/limits.js';
export type { TextEncoding } from './io/text/decode-text.js';
export type { ValidatedWorkshop } from './model/validate-tables.js';

// view
export { view } from './view/make-view.js';
export type { Included, ViewOptions } from './view/options.js';
export type { LeftOut, View, ViewTie } from './view/view.js';

// measures
export type {
  ActorCensus,
  ActorMark,
  ActorMeasure,
  ActorMembership,
  ActorResult,
  NetworkMeasure,
  Result,
  ResultOptions,
  TieMeasure,
} from './measures/result.js';

// risk
export { actorBlocks } from './risk/actor-blocks.js';
export { actorDistanceFragmentationWithout } from './risk/actor-distance-fragmentation-without.js';
export { actorFragmentationWithout } from './risk/actor-fragmentation-without.js';
export { actorIsCutpoint } from './risk/actor-is-cutpoint.js';
export { dependency, type Dependency, type PairDependency } from './risk/dependency.js';
export {
  disconnectionByActor,
  type Disconnection,
  type DisconnectionByActor,
} from './risk/disconnection-by-actor.js';
export { networkBlocks } from './risk/network-blocks.js';
export { networkBridges } from './risk/network-bridges.js';
export { networkCutpoints } from './risk/network-cutpoints.js';
export type { IndependentPaths } from './risk/shared/independent-paths.js';
export type { PairShare } from './risk/shared/pair-share.js';
export { tieIsBridge } from './risk/tie-is-bridge.js';
export { oneTieChange, type OneTieChange, type OneTieFall } from './risk/one-tie-change.js';

// figures
export { figure, type Figure, type FigureRow } from './figures/figure.js';
export { organisationalMap, type OrganisationalMapOptions } from './figures/organisational-map.js';
export { renderSvg } from './render/svg.js';
export type { DocumentLike, ElementLike } from './render/svg-element.js';
export type {
  CircleMark,
  GroupMark,
  LineMark,
  Mark,
  MarkData,
  Paint,
  PathMark,
  PolygonMark,
  RectMark,
  Scene,
  TextMark,
} from './scene/scene.js';

// report

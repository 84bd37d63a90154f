// The public surface of `social-capital`: runs anywhere, without Node and without a page.

// kernel
export { csvText, type CsvValue } from './kernel/csv-text.js';
export { isSocialCapitalError, SocialCapitalError, type ErrorCode, type Problem } from './kernel/error.js';
export { atOnce } from './kernel/at-once.js';
export type { RunOptions } from './kernel/run-slices.js';
export type { Runner } from './kernel/runner.js';
export { slices } from './kernel/slices.js';
export type { PageElementLike, PageLike } from './kernel/table/markup.js';
export { table, type Table, type TableOptions } from './kernel/table/table.js';

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
export { readWorkshop, type FileContent, type ReadWorkshopOptions, type WorkshopSource } from './io/read-workshop.js';
export type { ReadLimits } from './io/limits.js';
export { workshopToTables, type WorkshopTable } from './io/workshop-to-tables.js';
export type { TextEncoding } from './io/text/decode-text.js';
export type { ValidatedWorkshop } from './model/validate-tables.js';

// view
export { view } from './view/make-view.js';
export type { Included, ViewChoices as ViewOptions, ViewOptions as ResolvedViewOptions } from './view/options.js';
export type { LeftOut, TieFlow, View, ViewTie } from './view/view.js';
export { viewFromColumns, type ViewColumns } from './view/view-from-columns.js';

// measures
export type {
  ActorCensus,
  ActorMark,
  ActorMeasure,
  ActorMembership,
  ActorResult,
  GroupMeasure,
  GroupShares,
  NetworkCensus,
  NetworkMeasure,
  NetworkRange,
  NetworkShares,
  Result,
  ResultActor,
  ResultOptions,
  TieMeasure,
  TypeShares,
} from './measures/result.js';
export { actorAuthority } from './measures/actor-authority.js';
export { actorBetweenness, type ActorBetweennessOptions } from './measures/actor-betweenness.js';
export { actorBonacichPower, type ActorBonacichPowerOptions } from './measures/actor-bonacich-power.js';
export { actorBridgingCentrality } from './measures/actor-bridging-centrality.js';
export { actorCloseness, type ActorClosenessOptions } from './measures/actor-closeness.js';
export { actorComponent } from './measures/actor-component.js';
export { actorConstraint, type ActorConstraintOptions } from './measures/actor-constraint.js';
export { actorCore } from './measures/actor-core.js';
export {
  actorCrossSectorBetweenness,
  type ActorCrossSectorBetweennessOptions,
} from './measures/actor-cross-sector-betweenness.js';
export { actorDegree } from './measures/actor-degree.js';
export { actorEccentricity } from './measures/actor-eccentricity.js';
export { actorEffectiveSize, type ActorEffectiveSizeOptions } from './measures/actor-effective-size.js';
export { actorEfficiency, type ActorEfficiencyOptions } from './measures/actor-efficiency.js';
export { actorEI } from './measures/actor-ei.js';
export { actorEigenvector } from './measures/actor-eigenvector.js';
export { actorEverettValente, type ActorEverettValenteOptions } from './measures/actor-everett-valente.js';
export { actorHarmonic, type ActorHarmonicOptions } from './measures/actor-harmonic.js';
export { actorHierarchy, type ActorHierarchyOptions } from './measures/actor-hierarchy.js';
export { actorHub } from './measures/actor-hub.js';
export { actorIndegree } from './measures/actor-indegree.js';
export { actorInstrength } from './measures/actor-instrength.js';
export { actorKatz, type ActorKatzOptions } from './measures/actor-katz.js';
export { actorOutdegree } from './measures/actor-outdegree.js';
export { actorOutstrength } from './measures/actor-outstrength.js';
export { actorPagerank, type ActorPagerankOptions } from './measures/actor-pagerank.js';
export { actorStrength } from './measures/actor-strength.js';
export { actorStrongComponent } from './measures/actor-strong-component.js';
export { actorTwoModeBetweenness, type ActorTwoModeBetweennessOptions } from './measures/actor-two-mode-betweenness.js';
export { actorTwoModeCloseness, type ActorTwoModeClosenessOptions } from './measures/actor-two-mode-closeness.js';
export { actorTwoModeDegree, type ActorTwoModeDegreeOptions } from './measures/actor-two-mode-degree.js';
export { actorTypeShares, type TypeShareColumn } from './measures/actor-type-shares.js';
export {
  brokerageRoles,
  type BrokerageRolesOptions,
  type BrokerageRoles,
  type BrokerageRole,
} from './measures/brokerage-roles.js';
export {
  brokerageTest,
  type BrokerageTestOptions,
  type BrokerageFigures,
  type BrokerageRow,
  type BrokerageTest,
} from './measures/brokerage-test.js';
export { communities, type CommunitiesOptions, type Communities } from './measures/communities.js';
export { corePeriphery, type CorePeriphery } from './measures/core-periphery.js';
export { eiTest, type EITestOptions, type EIFigures, type EITest } from './measures/ei-test.js';
export { groupBondingDensity } from './measures/group-bonding-density.js';
export { groupEI } from './measures/group-ei.js';
export { groupMixing, type GroupMixing } from './measures/group-mixing.js';
export { groupTypeShares } from './measures/group-type-shares.js';
export { honestBroker, type HonestBrokerColumn, type HonestBrokerOptions } from './measures/honest-broker.js';
export {
  measureTable,
  type MeasureTableOptions,
  type NetworkFigures,
  type TieFigures,
  type MeasureTable,
} from './measures/measure-table.js';
export { networkBetweennessCentralisation } from './measures/network-betweenness-centralisation.js';
export { networkBridgingRatio } from './measures/network-bridging-ratio.js';
export { networkClosenessCentralisation } from './measures/network-closeness-centralisation.js';
export { networkComponents } from './measures/network-components.js';
export { networkConnectedness } from './measures/network-connectedness.js';
export { networkDegreeCentralisation } from './measures/network-degree-centralisation.js';
export { networkDensity } from './measures/network-density.js';
export { networkDiameter } from './measures/network-diameter.js';
export { networkDistanceFragmentation } from './measures/network-distance-fragmentation.js';
export { networkDyadCensus } from './measures/network-dyad-census.js';
export { networkEIExpected } from './measures/network-ei-expected.js';
export { networkEI } from './measures/network-ei.js';
export { networkEigenvectorCentralisation } from './measures/network-eigenvector-centralisation.js';
export { networkFragmentation } from './measures/network-fragmentation.js';
export { networkHomophily } from './measures/network-homophily.js';
export { networkIndegreeCentralisation } from './measures/network-indegree-centralisation.js';
export { networkIsolates } from './measures/network-isolates.js';
export {
  networkLinkingReach,
  type NetworkLinkingReachOptions,
  type LinkingReach,
} from './measures/network-linking-reach.js';
export { networkMeanDistance } from './measures/network-mean-distance.js';
export { networkModularity, type NetworkModularityOptions, type Modularity } from './measures/network-modularity.js';
export { networkOutdegreeCentralisation } from './measures/network-outdegree-centralisation.js';
export { networkRadius } from './measures/network-radius.js';
export { networkReciprocity } from './measures/network-reciprocity.js';
export { networkTransitivity } from './measures/network-transitivity.js';
export { networkTriadCensus } from './measures/network-triad-census.js';
export { networkTwoModeDensity, type NetworkTwoModeDensityOptions } from './measures/network-two-mode-density.js';
export { networkTypeShares } from './measures/network-type-shares.js';
export { networkYulesQ } from './measures/network-yules-q.js';
export { partitionAgreement, type Division, type PartitionAgreement } from './measures/partition-agreement.js';
export { resourceFlows, type ResourceFlow, type ResourceFlows } from './measures/resource-flows.js';
export { statedGroups } from './measures/stated-groups.js';
export { tieBetweenness, type TieBetweennessOptions } from './measures/tie-betweenness.js';
export { tieEmbeddedness } from './measures/tie-embeddedness.js';
export { toLongRows, type LongRow } from './measures/to-long-rows.js';
export { toRows, type ActorRow } from './measures/to-rows.js';
export {
  twoModeProjection,
  type TwoModeProjectionOptions,
  type ProjectedTie,
  type TwoModeProjection,
} from './measures/two-mode-projection.js';
export { typeAgreement, type DisagreeingTie, type TypeAgreement } from './measures/type-agreement.js';
export {
  typeSensitivity,
  type TypeSensitivityOptions,
  type TypeSensitivityRow,
  type TypeSensitivity,
} from './measures/type-sensitivity.js';

// risk
export { actorBlocks } from './risk/actor-blocks.js';
export { actorDistanceFragmentationWithout } from './risk/actor-distance-fragmentation-without.js';
export { actorFragmentationWithout } from './risk/actor-fragmentation-without.js';
export { actorIsCutpoint, type ActorIsCutpointOptions } from './risk/actor-is-cutpoint.js';
export {
  carriers,
  type CarriedOrganisation,
  type Carrier,
  type Carriers,
  type SharedCarriers,
} from './risk/carriers.js';
export { dependencies, type Dependencies, type DependencyRow } from './risk/dependencies.js';
export { dependency, type Dependency, type PairDependency } from './risk/dependency.js';
export { disconnectionByActor, type Disconnection, type DisconnectionByActor } from './risk/disconnection-by-actor.js';
export { handoverPlan, type HandoverPlan, type Introduction } from './risk/handover-plan.js';
export { busFactor, type BusFactor, type BusFactorOptions } from './risk/bus-factor.js';
export { keyPlayers, type KeyPlayers, type KeyPlayersOptions } from './risk/key-players.js';
export type { KeyPlayerMeasure } from './risk/shared/last-member-scores.js';
export { networkBlocks } from './risk/network-blocks.js';
export { networkBridges } from './risk/network-bridges.js';
export { networkCutpoints } from './risk/network-cutpoints.js';
export {
  independentPathsTo,
  type IndependentPathsTo,
  type IndependentPathsToOptions,
} from './risk/independent-paths-to.js';
export type { IndependentPaths } from './risk/shared/independent-paths.js';
export type { PairShare } from './risk/shared/pair-share.js';
export {
  succession,
  type IntroductionLimit,
  type NoCutpointPlan,
  type Succession,
  type SuccessionOptions,
} from './risk/succession.js';
export type { DeputyScenario } from './risk/shared/deputy-scenario.js';
export type { SuccessionCandidate } from './risk/shared/succession-candidates.js';
export { pairLosses, type PairLoss, type PairLosses, type PairLossesOptions } from './risk/pair-losses.js';
export { turnover, type Turnover, type TurnoverOptions } from './risk/turnover.js';
export { resilience, type Resilience, type ResilienceOptions } from './risk/resilience.js';
export { safeSpaces, type SafeSpace, type SafeSpaces } from './risk/safe-spaces.js';
export { tieIsBridge } from './risk/tie-is-bridge.js';
export { oneTieChange, type OneTieChange, type OneTieFall } from './risk/one-tie-change.js';

// pla
export type { ClosenessDisagreement, SizeAgreement } from './pla/venn-disagreement.js';
export type { VennSizes } from './pla/venn-session.js';
export { closenessLevels, defaultThresholds, type LevelThresholds } from './model/venn/levels.js';
export type { VennStatements } from './model/venn/venn-statements.js';

// layout
export { layoutAreas, type AreaLayout, type AreaLayoutOptions } from './layout/areas/layout-areas.js';
export type { SetArea } from './layout/areas/area-problem.js';
export type { Contradiction } from './layout/power-venn/contradictions.js';
export { explainContradiction } from './layout/power-venn/explain-contradiction.js';
export { layoutPowerVenn, type VennLayout, type VennLayoutOptions } from './layout/power-venn/layout-power-venn.js';
export { readBack, type DrawnCircle, type VennReading } from './layout/power-venn/read-back.js';

// uncertainty
export {
  checkPolicy,
  type CheckPolicyOptions,
  type PolicyCheck,
  type PolicyChecks,
  type Verdict,
} from './uncertainty/check-policy.js';
export type { Policy, PolicyRule } from './uncertainty/shared/policy-rules.js';
export {
  tippingTies,
  type Tipping,
  type TippingStatement,
  type TippingTie,
  type TippingTies,
  type TippingTiesOptions,
} from './uncertainty/tipping-ties.js';
export type { StatementMeasure } from './uncertainty/shared/statement-value.js';

// figures
export type { Arrangement } from './scene/arrangement.js';
export type { Theme } from './scene/theme.js';
export type { MapQuality } from './layout/quality.js';
export { powerVenn, type PowerVennOptions } from './figures/power-venn.js';
export { setDiagram, type SetDiagramOptions } from './figures/set-diagram.js';
export { vennDisagreements, type VennDisagreementsOptions } from './figures/venn-disagreements.js';
export {
  dependencyChart,
  type DependencyChartMeasure,
  type DependencyChartOptions,
} from './figures/dependency-chart.js';
export { altText } from './figures/alt-text.js';
export { withoutCaption } from './figures/without-caption.js';
export { figure, type Figure, type FigureRow } from './figures/figure.js';
export { organisationalMap } from './figures/organisational-map.js';
export type { MapFigure, OrganisationalMapOptions } from './figures/map-figure.js';
export { handoverMap, type HandoverMapOptions } from './figures/handover-map.js';
export { resilienceCurve, type ResilienceCurveOptions } from './figures/resilience-curve.js';
export { whatIf, type WhatIfOptions } from './figures/what-if.js';
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
export type { LiveActor, LiveBand, LiveFacet, LiveMap, LiveRow, LiveTie } from './scene/live-map.js';

// report
export { figureFragment, type FigureFragmentOptions } from './report/figure-fragment.js';
export { report, type Report, type ReportFile, type ReportOptions } from './report/report.js';
export type { Cell, Column, ReportTable } from './report/document.js';
export type { Finding } from './report/finding.js';

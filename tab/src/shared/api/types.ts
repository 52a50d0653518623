import type { components } from './schema';

type Schemas = components['schemas'];

export type Ladder = Schemas['LadderSummary'];
export type LevelSummary = Schemas['LevelSummary'];
export type Level = Schemas['LevelResponse'];
export type LevelName = Schemas['LevelName'];
export type CapabilityAtLevel = Schemas['CapabilityAtLevelResponse'];
export type Statement = Schemas['StatementResponse'];
export type ExpectationKind = Schemas['ExpectationKind'];
export type Descriptor = Schemas['DescriptorResponse'];
export type Signal = Schemas['SignalResponse'];
export type SignalKind = Schemas['SignalKind'];
export type Remark = Schemas['RemarkResponse'];
export type Guidance = Schemas['GuidanceResponse'];
export type TextRange = Schemas['TextRange'];
export type SearchResponse = Schemas['SearchResponse'];
export type SearchResult = Schemas['SearchResult'];
export type FoundKind = Schemas['FoundKind'];
export type SearchFacet = Schemas['SearchFacet'];
export type SearchCorrection = Schemas['SearchCorrection'];
export type Comparison = Schemas['CompareResponse'];
export type Change = Schemas['ChangeResponse'];
export type ChangeKind = Schemas['ChangeKind'];
export type ChangeCounts = Schemas['ChangeCounts'];
export type Transition = Schemas['TransitionResponse'];
export type ProblemCode = NonNullable<Schemas['Problem']['code']>;

/**
 * What newsrooms keep beside a draft: who checked which statement against what, what a person corrected, and on what
 * terms somebody spoke. Pure: no editor, no Node.
 */
export { anchorOf } from './annotation';
export type { Anchor, Correction, CorrectionMark, Evidence, Mark, SignOffMark, Verdict } from './annotation';
export { correctAnalysis } from './corrections';
export type { CorrectedAnalysis } from './corrections';
export { draftRecords, marksOf, recordName, withMark } from './draft-record';
export type { DraftRecord } from './draft-record';
export {
  agreementsOf,
  groundRuleFiles,
  groundRules,
  groundRulesName,
  withAgreement,
  withIgnoredRules,
} from './ground-rules';
export type { Agreement, GroundRule, GroundRules } from './ground-rules';
export { discreetAnchor, findLeaks, withoutLeaks } from './guarded-names';
export type { Leak } from './guarded-names';
export { anchoredSpans } from './passages';
export type { SidecarKind } from './sidecar';
export type { SidecarFiles, Turn } from './sidecar-files';
export { headsOf, progressOf, signOffsOf, signOffStates, unchecked } from './sign-offs';
export type { Change, Progress, SignOff, SignOffs, SignOffState } from './sign-offs';
export { takingTurns } from './turn';
export type { TurnMark } from './turn';
export { changeSidecar, readSidecar, SidecarRefused } from './write-sidecar';
export type { Found } from './write-sidecar';

import { wordSet } from './word-set';

/** Those before whom something is said, and whose hearing it tells nothing of who said it: "the court heard", "councillors were told". */
export const hearers = wordSet(
  `court courts jury jurors inquest inquests tribunal inquiry enquiry hearing trial judge judges magistrate magistrates coroner
  commission commissioners committee committees panel arbitrators arbitrator senate parliament assembly council board mps msps
  peers senators lawmakers legislators councillors councilors planners members delegates aldermen supervisors trustees
  shareholders regulators conference bench`,
);

/** Forms of "hear" that a report of a hearing uses. */
export const hearing = wordSet('hear hears heard');

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Labels of Q&A and interviews that name a part and not a person, lower case. */
export const partLabels = words(`
  q a question answer interviewer interviewee host moderator reporter journalist caller audience narrator judge
  prosecutor witness presenter anchor chairman chairwoman chair speaker guest clerk coroner`);

/** What looks like a label and is none, lower case. */
export const notLabels = words(`
  note update updated correction editor's editors notes breaking warning photo photos picture image video watch listen
  read more related source sources tip tips background analysis summary live latest ps n.b. nb fact verdict result
  score scores subs ratings date time where when who what why how venue tickets price contact email tel phone
  exclusive opinion analysis review profile obituary editorial comment podcast notice example disclaimer caption credit credits topline ingredients method subject re to from cc
  theatre theater film films cinema pop rock jazz opera dance ballet music books book art arts television tv football rugby cricket
  tennis golf cycling racing fishing farming weather traffic business markets politics travel food health science education
  images pictured`);

/** Titles that open a label in a transcript: "MS. QUILL (D-Tarn):". */
export const labelTitles = words(`
  mr mrs ms miss mx dr sen senator rep representative gov governor sir dame lord lady prof professor judge justice president
  secretary chairman chairwoman chair minister mayor councillor cllr`);

/** People talking say these; headings do not. */
export const spokenWords = words(`
  i i'm i've i'd i'll me my mine you you're your we we're we've our us yes no well yeah okay thanks`);

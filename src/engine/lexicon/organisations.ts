import { wordSet } from './word-set';

/** Words that make a capitalised name the name of a body, wherever in the name they stand. */
export const organisationWords = wordSet(
  `academy administration agency airlines airways alliance army assembly association athletic authority bank board borough
  brigade broadcasting brotherhood bureau cabinet campaign center centre chamber chronicle church-commissioners city-council
  club coalition college commission committee commons company confederation conference congress consortium consulate
  conservatives cooperative co-operative corp corporation council court courts democrats department directorate division duma
  embassy enterprises exchange executive-committee fc federation fleet foods force forces forum foundation fund gazette
  government group guild herald holdings hospital inc inspectorate institute institution instituto international investments
  jury knesset labs laboratories laboratory league llc llp lords ltd magazine media mine mines ministry monitor motors museum
  nations navy network news observatory office ofcom ombudsman-service organisation organization panel parliament partners
  partnership party plc police polytechnic press productions radio railway railways regiment reserve review school secretariat
  senate service services society stadium studios syndicate systems taskforce technologies telegraph television theatre
  theater times tribunal tribune trust tv union united university utd watch works works-council congregation airline brewery
  shipyard shipping steel petroleum energy pharmaceuticals insurance telecom logistics rovers wanderers hotspur albion
  minerals mining resources capital ventures brands motors robotics analytics software biotech pharma genetics renewables quarries quarrying aggregates cement
  textiles mills breweries distillers vineyards orchards nurseries couriers haulage freight buses coaches trams lines cruises voyages travel tours leisure gaming
  studios pictures films records books publishing communications consulting consultants advisers advisors partners architects surveyors securities
  wealth savings lenders mutual assurance healthcare medical clinics care dental laboratories union unions council councils
  homes ferries stores supermarkets foods hotels farms fisheries publishers properties estates rangers waste lines line rail power gas electric water oil dairies bakery brewers couriers solicitors associates brothers sons advisory transit metals steelworks technology solutions materials foundry packaging digital global worldwide collective initiative observatory co gmbh sa ag spa bv nv
  town city villa orient thistle argyle tigers lions bears falcons giants saints warriors sharks hawks eagles panthers bulls sox reds
  blues gulls herons monarchs wildcats bulldogs pirates raiders dolphins wolves foxes rockets bombers magpies roosters broncos`,
);

/** Words that with "for" and a name are the name of a body: "Transport for London", "Parents for Tarn". */
export const bodyOpeners = wordSet(
  `transport friends citizens mothers parents people women farmers families lawyers doctors nurses teachers workers students
  americans veterans architects artists physicians scientists teach`,
);

/** Lower-case nouns for a body that speaks: "the company", "the ministry". */
export const organisationNouns = wordSet(
  `academy administration agency airline alliance army assembly association authority bank board body brewery broadcaster bureau
  business cabinet campaign carrier centre center chain chamber charity church club coalition college commission committee
  company confederation congress consortium consulate cooperative co-operative corporation council court department developer
  directorate embassy employer enterprise establishment faction factory federation firm force foundation franchise
  fund giant government group hospital hotel institute institution jury kremlin laboratory league ministry monarchy monitor
  movement museum navy network newspaper ngo observatory office operator opposition organisation organization palace paper
  parliament party police programme publisher regime regulator restaurant retailer school secretariat senate service side
  society start-up startup state station studio supplier supermarket syndicate taskforce team tech-giant theatre theater
  think-tank thinktank treasury tribunal trust union unit university utility watchdog website yard zoo magazine country municipality
  municipality borough manufacturer maker brand family lender insurer housebuilder shipbuilder railway airport steelmaker carmaker
  chipmaker drugmaker planemaker automaker bookmaker city county town`,
);

/** Nouns that look like a body, but whose words are somebody else's: written things. */
export const documentNouns = wordSet(
  `report memo memorandum letter statement document documents study survey poll review paper email e-mail message text post
  tweet book memoir biography indictment complaint lawsuit filing affidavit ruling judgment judgement verdict order writ
  petition transcript recording audio video footage dossier file files leak communiqué communique declaration resolution treaty
  agreement draft law bill act article editorial column headline story release press_release briefing note notice sign
  banner placard inscription plaque manifesto pamphlet leaflet questionnaire analysis assessment audit inquiry investigation
  census data figures statistics records minutes prospectus circular diary blog newsletter website guidance guidelines
  charter constitution contract will testimony cable cables slides presentation account accounts log logs ledger ledgers invoice
  receipt e-mails emails messages texts transcript rulebook handbook manual logbook register printout spreadsheet timesheet payslip`,
);

/** Documents whose words are those of whomever they are said to be of: "Quill's report", but not "Quill's biography". */
export const authoredDocuments = wordSet(
  `report memo memorandum letter statement study survey paper email e-mail message text post tweet book memoir complaint filing
  affidavit ruling judgment judgement order dossier declaration draft article editorial column press_release briefing note notice
  manifesto pamphlet leaflet analysis assessment audit circular diary blog newsletter guidance testimony presentation`,
);

/** Words of a capitalised name that make it a place, an event or a thing, and nobody who speaks. */
export const thingWords = wordSet(
  `street road avenue lane square bridge river lake sea ocean bay gulf strait mountain mountains mount valley island islands
  peninsula coast beach hill hills forest county province region airport station port harbour harbor tower building hotel
  stadium arena cup championship championships olympics games prize award awards medal war battle day night week weekend
  festival fair act bill treaty accord agreement protocol plan deal line highway motorway canal tunnel dam park gardens
  cemetery palace castle cathedral abbey prison jail north south east west northern southern eastern western central upper
  lower europe asia africa america arctic antarctic street-art street-food century revolution election elections summit
  edition season series trophy final finals derby monument memorial pier wharf quay estate plaza boulevard crescent close
  tv-show programme project operation storm hurricane`,
);

/** Words that, at the beginning of a capitalised name, make it a place, an event or a thing. */
export const thingOpeners = wordSet(
  'lake mount port river storm hurricane typhoon cyclone operation project fort cape gulf isle highway route mt',
);

/** Bodies whose names do not show what they are. */
export const knownBodies = wordSet(
  `labour conservatives tories greens democrats republicans lib_dems liberal_democrats sinn_féin sinn_fein plaid_cymru reform_uk
  reuters bloomberg politico axios buzzfeed vox wired fox_news the_guardian the_times the_sun daily_mail financial_times
  google facebook meta twitter amazon apple microsoft tesla netflix uber airbnb tiktok instagram youtube spotify openai intel
  boeing airbus toyota honda nissan volkswagen ford walmart tesco sainsbury's asda morrisons aldi lidl ikea nestlé unilever
  pfizer moderna astrazeneca shell exxon gazprom rosneft huawei samsung sony nokia ericsson siemens bayer
  hamas hezbollah fatah taliban al-qaeda isis opec unesco unicef oxfam greenpeace amnesty interpol europol fifa uefa
  parliament congress stormont holyrood`,
);

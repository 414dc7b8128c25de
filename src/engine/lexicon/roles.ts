import { wordSet } from './word-set';

/**
 * What a person can be: the head nouns of descriptions, in the singular. One list for offices, occupations, standing
 * and kinship.
 */
export const roles = wordSet(
  // offices
  `president vice-president minister secretary chancellor premier prime_minister governor mayor senator congressman congresswoman
  lawmaker legislator parliamentarian mp msp mep councillor councilor alderman speaker whip chairman chairwoman chairperson chair
  vice-chair chief head leader boss director deputy commissioner ambassador envoy diplomat consul attaché official officer
  commander captain colonel general lieutenant sergeant major admiral corporal soldier marine pilot constable detective inspector
  superintendent sheriff marshal prosecutor attorney lawyer solicitor barrister counsel judge justice magistrate coroner juror
  ombudsman regulator auditor advocate convener convenor petitioner inspector-general treasurer clerk registrar administrator coordinator organiser organizer
  spokesman spokeswoman spokesperson aide adviser advisor strategist staffer assistant representative delegate negotiator
  councilman councilwoman assemblyman assemblywoman alderwoman postmaster quartermaster 
  lord-lieutenant high-commissioner general-secretary mediator candidate nominee incumbent challenger frontrunner contender king queen prince princess duke duchess earl lord lady
  emperor monarch chief-executive ceo cfo coo cto executive manager vice-chancellor rector dean provost principal headteacher
  headmaster headmistress warden governor-general taoiseach tánaiste politician statesman dictator ruler strongman deputy-leader
  backbencher peer democrat republican conservative liberal socialist populist loyalist separatist nationalist`,
  // occupations
  `accountant activist actor actress agent analyst anthropologist archaeologist architect archivist artist astronaut astronomer athlete
  author baker banker maker barista bartender beekeeper biologist blogger bookseller botanist boxer brewer broadcaster broker builder
  butcher buyer campaigner cardiologist carer caretaker caterer chef chemist choreographer cleaner climatologist climber coach
  collector columnist comedian composer conductor conservationist consultant contractor cook correspondent counsellor counselor
  critic curator cyclist dancer dealer defender demographer forward winger substitute batsman bowler fielder dentist designer developer docker doctor dramatist driver drummer ecologist
  economist editor educator electrician engineer entertainer entrepreneur epidemiologist farmer farmhand filmmaker financier
  firefighter fisherman footballer forecaster forester founder co-founder gardener geneticist geographer geologist goalkeeper
  golfer grocer guard guide guitarist hairdresser harbourmaster harbormaster historian hotelier housekeeper
  hunter hydrologist illustrator immunologist influencer instructor interpreter inventor investigator investor jeweller jeweler
  jockey journalist keeper labourer laborer landlord landlady landowner lecturer librarian lifeguard lifeboatman linguist lobbyist
  locksmith machinist magician mathematician mechanic medic merchant meteorologist midfielder midwife miner miller model
  musician naturalist neurologist neuroscientist novelist nurse nutritionist oncologist optician owner co-owner painter
  paramedic pathologist pediatrician paediatrician pensioner performer pharmacist philanthropist philosopher photographer
  physician physicist physiotherapist pianist planner player plumber poet policeman policewoman pollster porter
  postman potter presenter host priest producer professor programmer promoter proprietor psychiatrist psychologist publican
  publisher ranger rapper realtor receptionist referee reporter researcher restaurateur retailer rower runner sailor salesman
  saleswoman scholar scientist scriptwriter sculptor seismologist seller shepherd shopkeeper singer skipper sociologist
  songwriter statistician steelworker steward stockbroker striker student sub-postmaster supervisor surgeon surveyor swimmer
  tailor teacher technician technologist theologian therapist toxicologist trader trainer translator 
  trustee tutor umpire undertaker veterinarian vet vicar violinist virologist volcanologist volunteer waiter waitress watchman
  weaver welder grower breeder rancher shearer cheesemaker dressmaker watchmaker glassblower blacksmith goldsmith silversmith stonemason
  carpenter joiner roofer plasterer decorator cabinetmaker bookbinder printer typesetter piper fiddler harpist cellist flautist
  trumpeter saxophonist trombonist organist soprano tenor baritone choirmaster chorister conservator restorer taxidermist florist
  greengrocer fishmonger cheesemonger ironmonger milkman optometrist chiropractor osteopath radiographer anaesthetist
  obstetrician gynaecologist dermatologist radiologist haematologist urologist geriatrician gp matron
  schoolteacher schoolmaster invigilator caddie groundsman gardener-in-chief zookeeper gamekeeper
  signalman stationmaster trawlerman oarsman helmsman coxswain deckhand bosun airman aviator stuntman
  puppeteer illusionist acrobat clown juggler wheelwright thatcher ceramicist printmaker engraver animator
  cartoonist screenwriter playwright lyricist podcaster vlogger newsreader newscaster anchor anchorman anchorwoman weatherman
  seamstress milliner upholsterer chandler shipwright boatbuilder diver salvager prospector geophysicist oceanographer glaciologist
  palaeontologist paleontologist entomologist ornithologist primatologist mycologist arborist agronomist vintner sommelier barmaid
  barman busker squatter hermit pilgrim whistleblower winemaker worker member workman wrestler writer youtuber zoologist bishop archbishop cardinal pope
  imam rabbi pastor preacher chaplain monk nun cleric ayatollah reverend`,
  // standing
  `witness bystander passer-by onlooker eyewitness victim survivor suspect defendant accused plaintiff claimant complainant
  appellant respondent petitioner applicant detainee prisoner inmate patient passenger commuter motorist pedestrian neighbour
  neighbor resident villager local tenant homeowner householder customer client shopper consumer guest visitor tourist
  traveller traveler migrant refugee asylum-seeker immigrant voter supporter fan protester demonstrator marcher striker
  employee employer colleague co-worker teammate opponent rival critic sceptic skeptic ally friend partner insider outsider
  source informant expert specialist veteran newcomer native graduate alumnus dropout teenager adult pensioner retiree
  millionaire billionaire tycoon magnate mogul baron heir heiress star celebrity hero heroine champion winner medallist medalist
  finalist laureate nobel-laureate captain skipper fugitive rebel militant insurgent dissident exile defector spy hacker
  burglar thief robber killer murderer gunman attacker assailant stalker smuggler fraudster lead`,
  // sport
  `closer pitcher catcher shortstop outfielder infielder left-hander right-hander left-back right-back slugger reliever starter
  quarterback linebacker cornerback lineman flanker prop hooker fly-half scrum-half full-back fullback centre-half centre-back
  center-back wing-back wicketkeeper all-rounder seamer spinner freshman sophomore rookie sprinter gymnast skater skier
  snowboarder surfer archer jumper trainer rider all-star`,
  // kinship and age
  `man woman boy girl child person gentleman baby infant mother father parent mum mom dad son daughter brother sister sibling
  twin husband wife spouse widow widower fiancé fiancée boyfriend girlfriend uncle aunt nephew niece cousin grandmother
  grandfather grandparent grandson granddaughter grandchild stepfather stepmother stepson stepdaughter mother-in-law
  father-in-law relative carer guardian`,
);

/** Endings of nouns that are somebody's calling, whatever stands before them: "neurobiologist", "beautician", "stonemason". */
export const roleEndings =
  /\p{Ll}{2}(?:ologist|ographer|ographist|ician|iatrist|iatrician|wright|smith|monger|mason|keeper|worker|driver|handler|holder|grower|farmer|herder|hunter|catcher|teacher|trainer|designer|dresser|seller|trader|broker|swoman|fisherman|woman)$/u;

/**
 * The pronoun that a noun itself states. "Chairman" and the like are left out: they are used of everybody.
 */
export const pronounOfNoun: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...[
    ...wordSet(
      `man boy gentleman father dad son brother husband widower fiancé boyfriend uncle nephew grandfather grandson stepfather
      stepson father-in-law king prince duke policeman businessman congressman councilman assemblyman barman milkman heir-apparent monk headmaster`,
    ),
  ].map((noun): [string, 'he' | 'she'] => [noun, 'he']),
  ...[
    ...wordSet(
      `woman girl lady mother mum mom daughter sister wife widow fiancée girlfriend aunt niece grandmother granddaughter
      stepmother stepdaughter mother-in-law queen princess duchess policewoman businesswoman spokeswoman chairwoman
      congresswoman councilwoman assemblywoman alderwoman saleswoman barmaid seamstress actress waitress heiress heroine nun headmistress landlady`,
    ),
  ].map((noun): [string, 'he' | 'she'] => [noun, 'she']),
]);

/** Offices whose holders readers are expected to know: a name that a draft leaves without any role is often one of these. */
export const offices = wordSet(
  'president minister premier chancellor secretary leader head chief king queen pope mayor governor commissioner prince princess',
);

/** What somebody may be beside any other role, so that a description by it may take up whoever is being talked of. */
export const facets = wordSet(
  `man woman boy girl teenager pensioner father mother grandfather grandmother parent widow widower husband wife veteran newcomer
  native graduate captain skipper defender striker midfielder goalkeeper keeper forward winger batsman bowler jockey champion star
  winner loser favourite witness victim suspect accused defendant politician scientist writer author resident local lawmaker
  businessman businesswoman academic official source person adviser democrat republican conservative`,
);

/** Forms of head nouns that after a name are verbs: "Quill leads", "Orr notes". */
export const verbsAsWell = wordSet(
  `leads heads chairs coaches guides cooks guards pilots stars fans partners models authors judges hosts champions captains tailors
  trains players rivals crowds states notes reports posts tweets records files letters messages texts acts bills draws drafts studies
  surveys polls reviews cables orders releases signs stores stations lead head chair coach guide cook guard pilot star partner model
  author judge champion captain state note report post tweet record file message text act draw draft study survey poll review order
  release sign book accused suspects suspect witnesses witness will rules ruling leaks measures volunteers volunteer soldiers chief experts market`,
);

/** Who mostly bears the surname of the one whose they are: "his widow". */
export const relatives = wordSet('wife husband widow widower son daughter mother father brother sister');

/** By these a sentence tells that those whom it names together are of one family. */
export const kinship = wordSet(
  `couple parents husband wife spouses siblings brothers sisters twins son sons daughter daughters married newlyweds grandparents
  children baby toddler newborn`,
);

/** Head nouns of those who speak for somebody else, whose name is then their affiliation. */
export const spokespeople = wordSet(
  'spokesman spokeswoman spokesperson representative press_officer press_secretary',
);

/** Roles that are heard rather than named: with "a" or in the plural, their speaker is anonymous. */
export const anonymousRoles = wordSet(
  'source insider official aide staffer adviser advisor diplomat officer lawmaker witness person',
);

/** Words that ask not to be named. */
export const anonymityPhrases =
  /\b(?:not to be (?:named|identified)|anonym(?:ity|ously)|declined to be (?:named|identified)|on (?:deep )?background|not authori[sz]ed to speak|did not (?:want|wish) to be (?:named|identified)|refused to be (?:named|identified)|without being named|unnamed|speaking privately)\b/iu;

/** What may stand between a determiner and a role, or before a role and a name, and is no noun of its own. */
export const roleModifiers = wordSet(
  `former ex acting interim deputy vice assistant associate senior junior chief lead leading head top veteran longtime long-time
  longstanding retired late then current new incoming outgoing first second third foreign trade defence defense finance health
  education interior home justice transport transportation energy environment culture labour labor agriculture housing climate
  operating technology security intelligence police military naval army navy air royal federal state national local regional district county city
  town village parish municipal provincial human press public private prime shadow opposition party campaign government
  parliamentary presidential ministerial diplomatic economic financial political legal medical clinical scientific technical
  technological industrial commercial marketing sales research policy development communications operations media news sports
  sport football rugby cricket tennis school university college hospital union bank company club team co- junior primary
  secondary managing executive general independent self-employed freelance part-time full-time award-winning prize-winning
  nobel world-famous celebrated renowned respected prominent influential local-born defending reigning chief-of-staff software
  civil structural marine railway rail bus taxi lorry truck delivery postal crime court high supreme chartered`,
);

/**
 * More general words by which a role may be taken up again: "the minister" for a "secretary of state". Checked only
 * from the particular to the general.
 */
export const moreGeneral: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    minister: ['politician', 'secretary', 'official'],
    secretary: ['minister', 'politician', 'official', 'diplomat'],
    president: ['leader', 'politician', 'head'],
    premier: ['leader', 'minister', 'politician', 'head'],
    chancellor: ['minister', 'leader', 'politician'],
    senator: ['politician', 'lawmaker', 'legislator', 'democrat', 'republican'],
    congressman: ['politician', 'lawmaker', 'legislator'],
    congresswoman: ['politician', 'lawmaker', 'legislator'],
    mp: ['politician', 'lawmaker', 'legislator', 'backbencher'],
    lawmaker: ['politician', 'legislator'],
    mayor: ['politician', 'official', 'leader'],
    governor: ['politician', 'official', 'leader'],
    councillor: ['politician', 'councilor'],
    candidate: ['politician', 'nominee', 'contender'],
    leader: ['politician', 'chief', 'boss', 'head'],
    ambassador: ['diplomat', 'envoy', 'official'],
    envoy: ['diplomat', 'official', 'ambassador'],
    commissioner: ['official', 'chief'],
    director: ['boss', 'executive', 'head', 'chief', 'filmmaker', 'official'],
    'chief executive': ['boss', 'executive', 'ceo', 'businessman', 'businesswoman', 'head', 'chief'],
    executive: ['boss', 'chief', 'businessman', 'businesswoman', 'ceo'],
    ceo: ['boss', 'executive', 'chief', 'businessman', 'businesswoman', 'head'],
    chairman: ['chair', 'head', 'boss'],
    chairwoman: ['chair', 'head', 'boss'],
    chair: ['head', 'boss'],
    head: ['chief', 'boss', 'director', 'leader'],
    chief: ['boss', 'head', 'leader'],
    manager: ['boss', 'coach'],
    coach: ['manager', 'boss', 'trainer'],
    headteacher: ['head', 'teacher', 'principal'],
    founder: ['entrepreneur', 'businessman', 'businesswoman', 'boss'],
    banker: ['financier', 'executive', 'businessman', 'businesswoman'],
    lawyer: ['attorney', 'solicitor', 'barrister', 'counsel'],
    solicitor: ['lawyer'],
    barrister: ['lawyer', 'counsel'],
    attorney: ['lawyer', 'prosecutor'],
    prosecutor: ['lawyer', 'attorney', 'official', 'magistrate'],
    judge: ['magistrate'],
    pilot: ['aviator', 'captain'],
    nurse: ['medic'],
    firefighter: ['officer'],
    keeper: ['goalkeeper'],
    farmer: ['grower'],
    chef: ['cook', 'restaurateur'],
    cook: ['chef'],
    general: ['commander', 'officer', 'soldier'],
    colonel: ['commander', 'officer', 'soldier'],
    admiral: ['commander', 'officer'],
    sergeant: ['officer', 'soldier'],
    detective: ['officer', 'investigator'],
    constable: ['officer'],
    inspector: ['officer', 'detective'],
    superintendent: ['officer'],
    professor: ['academic', 'scholar', 'scientist', 'researcher', 'expert', 'historian', 'economist'],
    scientist: ['researcher', 'academic', 'expert'],
    biologist: ['scientist', 'researcher', 'academic', 'expert'],
    economist: ['academic', 'expert', 'analyst'],
    historian: ['academic', 'scholar', 'author', 'expert'],
    researcher: ['scientist', 'academic', 'expert'],
    analyst: ['expert'],
    surgeon: ['doctor', 'medic'],
    physician: ['doctor', 'medic'],
    doctor: ['medic', 'physician'],
    novelist: ['writer', 'author'],
    poet: ['writer', 'author'],
    author: ['writer', 'novelist'],
    journalist: ['reporter', 'writer', 'correspondent'],
    singer: ['musician', 'star', 'performer', 'artist'],
    rapper: ['musician', 'star', 'performer', 'artist'],
    actor: ['star', 'performer'],
    actress: ['star', 'performer', 'actor'],
    striker: ['player', 'footballer', 'forward'],
    midfielder: ['player', 'footballer'],
    goalkeeper: ['player', 'footballer', 'keeper'],
    defender: ['player', 'footballer'],
    captain: ['skipper', 'player'],
    bishop: ['cleric'],
    archbishop: ['cleric', 'bishop'],
    priest: ['cleric'],
    vicar: ['cleric', 'priest'],
    imam: ['cleric'],
  }),
);

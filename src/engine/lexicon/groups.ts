import { wordSet } from './word-set';

/** Plural or collective nouns for people who speak together and are not one body. */
export const groupNouns = wordSet(
  `people residents locals villagers neighbours neighbors parents families relatives nurses doctors teachers pupils students
  workers staff employees unions activists campaigners protesters demonstrators critics opponents supporters fans voters
  lawmakers mps senators republicans democrats conservatives liberals ministers officials authorities investigators detectives
  officers police prosecutors lawyers experts analysts economists scientists researchers academics historians doctors medics
  farmers fishermen drivers commuters passengers customers clients shoppers consumers investors traders shareholders
  creditors lenders tenants landlords homeowners witnesses survivors victims readers viewers listeners users countries nations
  states governments allies westerners diplomats aides sources insiders advisers advisors colleagues friends rivals players
  coaches managers bosses executives owners developers councillors councilors members delegates leaders rebels militants
  insurgents separatists soldiers troops commanders veterans refugees migrants prisoners inmates patients volunteers charities
  companies firms businesses banks airlines retailers publishers newspapers media outlets agencies organisations organizations
  groups organisers organizers respondents participants observers commentators bystanders onlookers eyewitnesses men women
  children teenagers pensioners couple trio pair panel crowd public community electorate leadership staffers nationalists
  loyalists lawyers magistrates judges councils forecasters meteorologists engineers regulators inspectors monitors envoys
  negotiators mediators peacekeepers firefighters paramedics rescuers crews conservationists environmentalists
  ecologists climatologists statisticians pollsters strategists municipalities towns villages cities farms schools hospitals clubs`,
);

/** Quantities before a group: "many residents", "one in five nurses", "dozens of drivers". */
export const quantities = wordSet(
  `many several some few most all both two three four five six seven eight nine ten eleven twelve dozens scores hundreds
  thousands millions other others various numerous countless half more fewer certain multiple`,
);

/** Before a quantity: "about 200 people", "nearly half". */
export const approximations = wordSet('about around roughly nearly almost approximately over');

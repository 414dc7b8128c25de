import { wordSet } from './word-set';

/**
 * Places that are written like people, and are nobody who says anything: states, provinces, counties and large cities
 * that stand for no government. Capitals and countries are in `metonyms.ts`.
 */
export const places = wordSet(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire
  new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina
  south_dakota tennessee texas utah vermont west_virginia wisconsin wyoming puerto_rico guam`,
  `new_york_city los_angeles san_francisco san_diego san_antonio las_vegas chicago boston philadelphia detroit seattle portland
  denver dallas houston miami atlanta cleveland cincinnati pittsburgh baltimore minneapolis milwaukee new_orleans salt_lake_city
  st_louis kansas_city long_island staten_island palm_beach des_moines santa_fe baton_rouge el_paso fort_worth`,
  `ontario quebec alberta british_columbia manitoba saskatchewan nova_scotia new_brunswick toronto montreal vancouver calgary
  new_south_wales queensland victoria tasmania sydney melbourne brisbane perth adelaide auckland christchurch`,
  `manchester birmingham liverpool leeds sheffield bristol newcastle nottingham leicester southampton portsmouth plymouth
  norwich oxford cambridge brighton hull glasgow edinburgh aberdeen dundee cardiff swansea belfast cork galway limerick
  yorkshire lancashire cornwall devon kent essex sussex surrey norfolk suffolk cumbria merseyside tyneside teesside humberside
  milton_keynes great_yarmouth st_albans bury_st_edmunds king's_lynn`,
  `mumbai kolkata bangalore chennai karachi lahore istanbul aleppo gaza west_bank crimea donetsk lagos kano johannesburg durban
  cape_town mombasa casablanca alexandria shanghai hong_kong guangzhou osaka kyoto busan ho_chi_minh_city são_paulo sao_paulo
  rio_de_janeiro buenos_aires barcelona seville milan naples turin munich hamburg frankfurt cologne lyon marseille geneva zurich
  antwerp rotterdam gothenburg krakow st_petersburg odesa kharkiv lviv mariupol`,
);

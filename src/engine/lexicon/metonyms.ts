/**
 * Places that speak: countries, and the seats of power by which news names a government. Each line is one body: the
 * names, then after `:` the adjectives of nationality; `/` joins names of the very same place. A capital and its country are two speakers ("Moscow said" and
 * "Russia said" may be kept apart by the writer), but evidence for each other, and so are the adjectives.
 */
const lines = `
Afghanistan, Kabul: Afghan
Albania, Tirana: Albanian
Algeria, Algiers: Algerian
Argentina, Buenos Aires: Argentine, Argentinian
Armenia, Yerevan: Armenian
Australia, Canberra: Australian
Austria, Vienna: Austrian
Azerbaijan, Baku: Azerbaijani, Azeri
Bangladesh, Dhaka: Bangladeshi
Belarus, Minsk: Belarusian
Belgium: Belgian
Bolivia, La Paz: Bolivian
Bosnia, Sarajevo: Bosnian
Brazil, Brasilia: Brazilian
Britain / UK / U.K. / United Kingdom / Great Britain, London, Downing Street, No 10 / No. 10 / Number 10 / Number Ten, No 11 / No. 11 / Number 11, Whitehall, Westminster: British
Bulgaria, Sofia: Bulgarian
Cambodia, Phnom Penh: Cambodian
Cameroon, Yaoundé: Cameroonian
Canada, Ottawa: Canadian
Chile, Santiago: Chilean
China, Beijing: Chinese
Colombia, Bogotá / Bogota: Colombian
Congo, Kinshasa: Congolese
Croatia, Zagreb: Croatian
Cuba, Havana: Cuban
Cyprus, Nicosia: Cypriot
Czech Republic / Czechia, Prague: Czech
Denmark, Copenhagen: Danish
Ecuador, Quito: Ecuadorian
Egypt, Cairo: Egyptian
England: English
Estonia, Tallinn: Estonian
Ethiopia, Addis Ababa: Ethiopian
European Union / EU, Brussels: European
Finland, Helsinki: Finnish
France, Paris, Élysée / Elysée, Quai d'Orsay: French
Georgia, Tbilisi: Georgian
Germany, Berlin: German
Ghana, Accra: Ghanaian
Greece, Athens: Greek
Hungary, Budapest: Hungarian
Iceland, Reykjavik: Icelandic
India, New Delhi / Delhi: Indian
Indonesia, Jakarta: Indonesian
Iran, Tehran: Iranian
Iraq, Baghdad: Iraqi
Ireland, Dublin: Irish
Israel, Jerusalem, Tel Aviv: Israeli
Italy, Rome: Italian
Jamaica, Kingston: Jamaican
Japan, Tokyo: Japanese
Jordan, Amman: Jordanian
Kazakhstan, Astana: Kazakh
Kenya, Nairobi: Kenyan
Kosovo, Pristina: Kosovar, Kosovan
Kuwait: Kuwaiti
Latvia, Riga: Latvian
Lebanon, Beirut: Lebanese
Libya, Tripoli: Libyan
Lithuania, Vilnius: Lithuanian
Luxembourg: Luxembourgish
Malaysia, Kuala Lumpur: Malaysian
Mali, Bamako: Malian
Malta, Valletta: Maltese
Mexico, Mexico City: Mexican
Moldova, Chisinau: Moldovan
Morocco, Rabat: Moroccan
Myanmar / Burma, Naypyidaw: Burmese
Nepal, Kathmandu: Nepali, Nepalese
Netherlands / Holland, The Hague: Dutch
New Zealand, Wellington: New Zealander
Niger, Niamey: Nigerien
Nigeria, Abuja: Nigerian
North Korea, Pyongyang: North Korean
Northern Ireland, Stormont: Northern Irish
Norway, Oslo: Norwegian
Pakistan, Islamabad: Pakistani
Palestine, Ramallah: Palestinian
Peru, Lima: Peruvian
Philippines, Manila: Philippine, Filipino
Poland, Warsaw: Polish
Portugal, Lisbon: Portuguese
Qatar, Doha: Qatari
Romania, Bucharest: Romanian
Russia, Moscow, Kremlin: Russian
Rwanda, Kigali: Rwandan
Saudi Arabia, Riyadh: Saudi
Scotland, Holyrood: Scottish
Senegal, Dakar: Senegalese
Serbia, Belgrade: Serbian
Singapore: Singaporean
Slovakia, Bratislava: Slovak
Slovenia, Ljubljana: Slovenian
Somalia, Mogadishu: Somali
South Africa, Pretoria: South African
South Korea, Seoul: South Korean
Spain, Madrid: Spanish
Sri Lanka, Colombo: Sri Lankan
Sudan, Khartoum: Sudanese
Sweden, Stockholm: Swedish
Switzerland, Bern: Swiss
Syria, Damascus: Syrian
Taiwan, Taipei: Taiwanese
Thailand, Bangkok: Thai
Tunisia, Tunis: Tunisian
Turkey / Türkiye, Ankara: Turkish
Uganda, Kampala: Ugandan
Ukraine, Kyiv / Kiev: Ukrainian
United Arab Emirates / UAE, Abu Dhabi: Emirati
United Nations / UN / U.N.
United States / US / USA / U.S. / U.S.A. / America / United States of America, Washington, White House, Pentagon, Capitol Hill, State Department, Foggy Bottom: American
Uzbekistan, Tashkent: Uzbek
Vatican, Holy See: Vatican
Venezuela, Caracas: Venezuelan
Vietnam, Hanoi: Vietnamese
Wales, Senedd: Welsh
Yemen, Sanaa: Yemeni
Zambia, Lusaka: Zambian
Zimbabwe, Harare: Zimbabwean
NATO
Scotland Yard, Met
Fleet Street
Wall Street
Silicon Valley
Hollywood
Buckingham Palace, Kensington Palace
Threadneedle Street
`;

/** The country or body that a place or seat of power stands for, by its name in lower case: "kremlin" gives "russia". */
export const bodyOfPlace: ReadonlyMap<string, string> = new Map(
  entries().flatMap(({ body, places }) => places.flat().map((place): [string, string] => [place, body])),
);

/** The first of the names that mean the very same place, by each of them: "usa" gives "united states". */
export const placeNames: ReadonlyMap<string, string> = new Map(
  entries().flatMap(({ places }) =>
    places.flatMap((names) => names.map((name): [string, string] => [name, names[0] ?? name])),
  ),
);

/** The body that an adjective of nationality points to, by the adjective in lower case. */
export const bodyOfNationality: ReadonlyMap<string, string> = new Map(
  entries().flatMap(({ body, nationalities }) => nationalities.map((word): [string, string] => [word, body])),
);

function entries(): { body: string; places: string[][]; nationalities: string[] }[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [places = '', nationalities = ''] = line.toLowerCase().split(': ');
      const names = places.split(', ').map((one) => one.split(' / '));
      return {
        body: names[0]?.[0] ?? '',
        places: names,
        nationalities: nationalities.split(', ').filter((word) => word !== ''),
      };
    });
}

// Towns of the Americas: capitals, seats and meeting places of the United Nations and of the inter-American
// system, towns that gave treaties their names, and those that reports on Haiti, Colombia, Guatemala and
// other countries name, in the spelling of the French documents.
import { placesIn } from '../places.ts'

/** Towns of the Americas. */
export const americanTowns = placesIn('city', {
  USA: `
    Anchorage; Annapolis; Atlanta; Baltimore; Berkeley; Bethesda; Boston; Bretton Woods; Bronx; Brooklyn;
    Brownsville; Camp David; Cap Canaveral; Charlottesville; Chautauqua; Chicago; ?Cleveland; Dallas; Dayton;
    Denver; Detroit; Dumbarton Oaks; El Paso; ?Ferguson; Fort Lauderdale; Glen Cove; Greentree; Hanford;
    Harlem; Honolulu; Houston; La Nouvelle-Orléans=Nouvelle-Orléans; Lake Success; Las Vegas; Livermore;
    Long Island; Los Alamos; Los Angeles; Manhasset; Manhattan; Memphis; Miami; Minneapolis; Nashville;
    New York; Oak Ridge; Pearl Harbor; Philadelphie; ?Phoenix; Pittsburgh; Pocantico; Princeton; Queens;
    Salt Lake City; San Antonio; San Diego; San Francisco; Sandy Hook; Seattle; Standing Rock; Staten Island;
    Tarrytown; Turtle Bay; ?Washington=Washington D. C.=Washington DC; Wounded Knee; Wye Plantation; Wye River`,
  CAN: `
    Banff; Calgary; Chalk River; Charlevoix; Charlottetown; Edmonton; Halifax; Huntsville; Iqaluit; Kananaskis;
    Lac-Mégantic; Meech Lake; Montréal; Muskoka; Oka; Ottawa; ?Regina; Saint John; Saskatoon; Toronto;
    Vancouver; Whistler; Whitehorse; Winnipeg; Yellowknife`,
  MEX: `
    Acapulco; Acteal; Ayotzinapa; Campeche; Cancún; Chapultepec; Ciudad Juárez; Cuernavaca; Guadalajara;
    Iguala; Los Cabos; Matamoros; Mérida; Mexico; Monterrey; Nuevo Laredo; Querétaro; Reynosa;
    San Cristóbal de las Casas; San José del Cabo; San Luis Potosí; Tapachula; Tijuana; Tlatelolco; Tlatlaya`,
  GTM: `
    Antigua Guatemala; Chixoy; Choatalum; Cobán; Dos Erres=Las Dos Erres; Escuintla; Esquipulas;
    ?Guatemala City=Guatemala-ville=Guatemala Ciudad; Ixil; Nebaj; Panzós; Puerto Barrios; Rabinal; Río Negro;
    Sepur Zarco; Totonicapan`,
  SLV: `El Mozote; Ilopango; La Palma; Perquín; San Miguel; San Salvador; Santa Ana; Sonsonate; Soyapango`,
  HND: `
    Choluteca; Comayagua; La Ceiba; Palmerola; Puerto Lempira; Roatán; San Pedro Sula; Tegucigalpa; ?Tela;
    Tocoa`,
  NIC: `
    Bluefields; Chinandega; Corinto; Corn Islands=îles Corn; Managua; Masaya; Ocotal; Puerto Cabezas=Bilwi`,
  CRI: `
    Alajuela; ?Cartago; ?Heredia; Isla Calero; Isla Portillos=Harbour Head; ?Limón; Puntarenas; San José`,
  PAN: `
    ?Balboa; Bayano; Cerro Colorado; ?Contadora=île de Contadora; Madugandí;
    ?Panama City=Panama-Ville=Panama Ciudad; Puerto Armuelles; Tocumen`,
  BLZ: `Belize City; Belmopan; Dangriga; Orange Walk; Punta Gorda; Sarstoon=Sarstún`,
  CUB: `
    Caimanera; Camagüey; Cienfuegos; Guantánamo; Holguín; Isla de la Juventud=île de la Jeunesse; La Havane;
    Pinar del Río; Playa Girón; Santa Clara; Santiago de Cuba; Varadero`,
  HTI: `
    Anse-à-Pitres; Arcahaie; Bel-Air; Belladère; ?Cabaret; ?Canaan; Cap-Haïtien; Caracol; Carrefour-Feuilles;
    Cité Soleil; ?Corail; Corail-Cesselesse; Croix-des-Bouquets; ?Delmas; Ennery; Fontamara; Fort-Liberté;
    Ganthier; Gonaïves; Grand-Goâve; Hinche; Jacmel; Jérémie; Kenscoff; La Saline; Lascahobas; Léogâne;
    Les Cayes; Malpasse; Martissant; Miragoâne; Mirebalais; Ouanaminthe; Pétion-Ville=Pétionville; Petit-Goâve;
    Port-au-Prince; Port-de-Paix; Port-Salut; ?Saint-Marc; Tabarre; Titanyen`,
  DOM: `
    Barahona; Boca Chica; Comendador; Dajabón; Jimaní; La Romana; Pedernales; Puerto Plata; Punta Cana;
    Saint-Domingue=Santo Domingo; San Pedro de Macorís; Santiago de los Caballeros`,
  JAM: `Kingston; Montego Bay; Negril; Ocho Rios; Runaway Bay; Spanish Town; Tivoli Gardens; Trelawny`,
  TTO: `Chaguaramas; Laventille; Port of Spain=Port-d'Espagne; Saint Augustine; San Fernando; Scarborough`,
  BRB: `Bridgetown; Christ Church; Holetown; Needham's Point`,
  BHS: `Abaco; Exuma; Freeport; Grand Bahama; Nassau; New Providence`,
  ATG: `Codrington; Parham; Saint John's=St. John's`,
  DMA: `Petite-Savane; ?Portsmouth; Roseau`,
  GRD: `Carriacou; Petite Martinique; ?Saint-Georges=Saint George's=St. George's`,
  LCA: `Castries; Gros Islet; Rodney Bay; Soufrière; Vieux Fort`,
  VCT: `Bequia; Buccament Bay; Canouan; Kingstown; Union Island`,
  KNA: `Basseterre; Charlestown; Frigate Bay`,
  GUY: `Bartica; Berbice; Eteringbang; Georgetown; Lethem; ?Linden; New Amsterdam`,
  SUR: `?Albina; Moengo; Moiwana; Nickerie; Paramaribo; Saramaka`,
  COL: `
    Apartadó; ?Armenia; Barrancabermeja; Barranquilla; Bogota=Santafé de Bogotá; Bojayá; Bucaramanga;
    Buenaventura; Caguán; Cali; Carthagène=Cartagena=Carthagène des Indes=Cartagena de Indias; Catatumbo;
    Cúcuta; Curvaradó; ?Florencia; Ibagué; Ituango; La Macarena; Leticia; Maicao; Manizales; Mapiripán;
    Medellín; Mocoa; Montería; Montes de María; Neiva; Pasto; ?Pereira; Popayán; Puerto Asís; Quibdó; Riohacha;
    Riosucio; San José de Apartadó; Santa Marta; Saravena; Sincelejo; Soacha; Toribío; Tumaco; Urabá;
    Valledupar; Villavicencio`,
  VEN: `
    Barquisimeto; Caracas; Ciudad Bolívar; Ciudad Guayana;
    Isla Margarita=île de Margarita=Porlamar=Isla de Margarita; Maracaibo; Maracay; Petare; Puerto La Cruz;
    Ramo Verde; San Antonio del Táchira; Ureña; ?Valencia`,
  ECU: `
    Ambato; Angostura; ?Cuenca; Guayaquil; ?Ibarra; Lago Agrio=Nueva Loja; ?Loja; ?Manta; Quito; Sarayaku;
    Tulcán; Yasuní`,
  PER: `
    Arequipa; Bagua; Barrios Altos; Callao; Camisea; Conga; Huancayo; ?Ica; Iquitos; La Cantuta; Las Bambas;
    Lima; Machu Picchu; ?Pisco; Piura; Pucallpa; Tacna`,
  BOL: `
    Chapare; Chaparina; Cobija; El Alto; ?La Paz; ?Porvenir; Santa Cruz de la Sierra=Santa Cruz; Tiquipaya;
    Villa Tunari; Warnes`,
  BRA: `
    Altamira; Angra dos Reis; Belém; Belo Horizonte; Belo Monte; Boa Vista; Brasilia; Campinas; Carandiru;
    Copacabana; Cuiabá; Curitiba; Dourados; Eldorado dos Carajás; Florianópolis; Fortaleza; Foz do Iguaçu;
    Goiânia; Itaipu; Manaus; Pedrinhas; Porto Alegre; Raposa Serra do Sol; Recife; Rio de Janeiro=Rio; Rocinha;
    Salvador de Bahia; São Paulo`,
  PRY: `Asunción; Ciudad del Este; Curuguaty; Encarnación; Filadelfia; Itakyry; Kelyenmagategma; Yby Yaú`,
  URY: `
    ?Colonia=Colonia del Sacramento; Fray Bentos; Montevideo; Paysandú; Piriápolis; Punta del Este; ?Salto;
    Tacuarembó`,
  ARG: `
    Atucha; Bariloche=San Carlos de Bariloche; Buenos Aires; Campo de Mayo; Ezeiza; Gualeguaychú;
    Iguazú=Puerto Iguazú; La Plata; Mar del Plata; Pilcaniyeu; ?Resistencia; Río Gallegos; ?Rosario; San Juan;
    Santa Fe; Tucuman; Ushuaia`,
  CHL: `
    Antofagasta; Arica; Chiloé; Ercilla; Iquique; Puerto Montt; Puerto Williams; Punta Arenas;
    Rapa Nui=Rapanui; Santiago=Santiago du Chili; Temuco; Temucuicui; Valparaíso; Viña del Mar`,
  PRI: `Caguas; ?Culebra; ?Lares; Mayagüez; ?Ponce; Roosevelt Roads; Santurce; Vieques=île de Vieques`,
  VIR: `Charlotte Amalie; Christiansted; Frederiksted; Hovensa`,
  VGB: `Beef Island; East End; Road Town`,
  AIA: `Road Bay; Sandy Ground; The Valley`,
  MSR: `Brades; Little Bay; Soufrière Hills`,
  TCA: `Cockburn Town; Grace Bay; Long Bay; Middle Caicos; North Caicos; Salt Cay; South Caicos`,
  CYM: `Bodden Town; George Town; Little Cayman; Seven Mile Beach`,
  BMU: `Flatts; ?Hamilton; ?Somerset`,
  SHN: `Edinburgh of the Seven Seas; ?Jamestown; ?Longwood; Rupert's`,
  FLK: `Goose Green; Mount Pleasant; Port Stanley=?Stanley=Puerto Argentino`,
  ABW: `Oranjestad; San Nicolas`,
  CUW: `Willemstad`,
  SXM: `Philipsburg; Simpson Bay`,
})

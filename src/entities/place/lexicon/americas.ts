// Towns of the Americas: capitals, seats and meeting places of the United Nations and of the inter-American
// system, towns that gave treaties their names, and those that reports on Haiti, Colombia, Guatemala and
// other countries name, in the spelling of the French documents.
import { placesIn } from '../places.ts'

/** Towns of the Americas. */
export const americanTowns = placesIn('city', {
  USA: `
    Annapolis; Atlanta; Baltimore; Berkeley; Bethesda; Boston; Bretton Woods; Bronx; Brooklyn; Brownsville;
    Camp David; Cap Canaveral; Charlottesville; Chautauqua; Chicago; Dallas; Dayton; Detroit; Dumbarton Oaks;
    El Paso; ?Ferguson; Fort Lauderdale; Glen Cove; Greentree; Hanford; Harlem; Honolulu; Houston;
    La Nouvelle-Orléans=Nouvelle-Orléans; Lake Success; Las Vegas; Long Island; Los Alamos; Los Angeles;
    Manhasset; Manhattan; Miami; Minneapolis; New York; Oak Ridge; Pearl Harbor; Philadelphie; Pocantico;
    Princeton; Queens; San Antonio; San Diego; San Francisco; Seattle; Staten Island; Tarrytown; Turtle Bay;
    ?Washington=Washington D. C.=Washington DC; Wounded Knee; Wye River`,
  CAN: `
    Banff; Calgary; Chalk River; Charlevoix; Charlottetown; Kananaskis; Lac-Mégantic; Meech Lake; Montréal;
    Oka; Ottawa; Toronto; Vancouver; Whistler`,
  MEX: `
    Acteal; Ayotzinapa; Campeche; Cancún; Chapultepec; Cuernavaca; Guadalajara; Iguala; Matamoros; Mexico;
    Monterrey; Nuevo Laredo; Reynosa; Tapachula; Tlatelolco`,
  GTM: `
    Antigua Guatemala; Chixoy; Cobán; Escuintla; Esquipulas; ?Guatemala City=Guatemala-ville=Guatemala Ciudad;
    Ixil; Nebaj; Panzós; Puerto Barrios; Rabinal; Río Negro`,
  SLV: `El Mozote; Perquín; San Miguel; San Salvador; Santa Ana`,
  HND: `Choluteca; Comayagua; La Ceiba; Palmerola; San Pedro Sula; Tegucigalpa; ?Tela; Tocoa`,
  NIC: `Bluefields; Managua; Masaya; Puerto Cabezas=Bilwi`,
  CRI: `Alajuela; ?Limón; Puntarenas; San José`,
  PAN: `?Contadora=île de Contadora; ?Panama City=Panama-Ville=Panama Ciudad; Tocumen`,
  BLZ: `Belize City; Belmopan; Dangriga; Punta Gorda`,
  CUB: `
    Caimanera; Camagüey; Guantánamo; Holguín; Isla de la Juventud=île de la Jeunesse; La Havane;
    Santiago de Cuba; Varadero`,
  HTI: `
    Anse-à-Pitres; Arcahaie; Bel-Air; Belladère; Cap-Haïtien; Caracol; Cité Soleil; Croix-des-Bouquets; ?Delmas; Ennery; Fontamara;
    Fort-Liberté; Ganthier; Gonaïves; Grand-Goâve; Hinche; Jacmel; Jérémie; La Saline; Lascahobas; Léogâne;
    Les Cayes=?Cayes; Malpasse; Martissant; Miragoâne; Mirebalais; Ouanaminthe; Pétion-Ville; Petit-Goâve;
    Port-au-Prince; Port-de-Paix; Port-Salut; ?Saint-Marc; Tabarre; Titanyen`,
  DOM: `Comendador; Dajabón; Pedernales; Puerto Plata; Punta Cana; Saint-Domingue=Santo Domingo`,
  JAM: `Kingston; Montego Bay; Ocho Rios; Spanish Town`,
  TTO: `Chaguaramas; Port of Spain=Port-d'Espagne; San Fernando; Scarborough`,
  BRB: `Bridgetown; Christ Church; Holetown; Needham's Point`,
  BHS: `Abaco; Freeport; Grand Bahama; Nassau`,
  ATG: `Codrington; Parham; Saint John's=St. John's`,
  DMA: `Petite-Savane; ?Portsmouth; Roseau`,
  GRD: `Carriacou; Petite Martinique; ?Saint-Georges=Saint George's=St. George's`,
  LCA: `Castries; Gros Islet; Soufrière; Vieux Fort`,
  VCT: `Bequia; Buccament Bay; Canouan; Kingstown`,
  KNA: `Basseterre; Charlestown; Frigate Bay`,
  GUY: `Bartica; Georgetown; Lethem; ?Linden`,
  SUR: `?Albina; Moengo; Moiwana; Paramaribo`,
  COL: `
    Barranquilla; Bogota=Santafé de Bogotá; Bojayá; Bucaramanga; Buenaventura; Caguán; Cali;
    Carthagène=Cartagena=Carthagène des Indes=Cartagena de Indias; Catatumbo; Cúcuta; Curvaradó; ?Florencia;
    Ibagué; La Macarena; Maicao; Mapiripán; Medellín; Mocoa; Montería; Neiva; Pasto; Popayán; Puerto Asís;
    Quibdó; Riosucio; Santa Marta; Saravena; Sincelejo; Soacha; Toribío; Tumaco; Urabá; Valledupar;
    Villavicencio`,
  VEN: `
    Barquisimeto; Caracas; Isla Margarita=île de Margarita=Porlamar=Isla de Margarita; Maracaibo; Maracay;
    Petare; Ramo Verde; ?Valencia`,
  ECU: `Angostura; ?Cuenca; Guayaquil; ?Ibarra; Lago Agrio=Nueva Loja; ?Manta; Quito; Yasuní`,
  PER: `
    Arequipa; Bagua; Barrios Altos; Callao; Camisea; Iquitos; La Cantuta; Las Bambas; Lima; Machu Picchu;
    Piura; Pucallpa; Tacna`,
  BOL: `
    Chaparina; Cobija; El Alto; ?La Paz; Santa Cruz de la Sierra=Santa Cruz; ?Sucre; Tiquipaya; Villa Tunari`,
  BRA: `
    Angra dos Reis; Belém; Boa Vista; Brasilia; Campinas; Carandiru; Copacabana; Eldorado dos Carajás;
    Florianópolis; Fortaleza; Foz do Iguaçu; Itaipu; Manaus; Pedrinhas; Porto Alegre; Raposa Serra do Sol;
    Rio de Janeiro=Rio; Rocinha; São Paulo`,
  PRY: `Asunción; Ciudad del Este; Curuguaty; Encarnación`,
  URY: `?Colonia=Colonia del Sacramento; Fray Bentos; Montevideo; Punta del Este`,
  ARG: `
    Atucha; Bariloche=San Carlos de Bariloche; Buenos Aires; Campo de Mayo; Ezeiza; Gualeguaychú;
    Iguazú=Puerto Iguazú; La Plata; Mar del Plata; Pilcaniyeu; ?Rosario; San Juan; Ushuaia`,
  CHL: `
    Arica; Chiloé; Puerto Montt; Punta Arenas; Rapa Nui=Rapanui; Santiago=Santiago du Chili; Temucuicui;
    Valparaíso; Viña del Mar`,
  PRI: `?Culebra; Mayagüez; ?Ponce; Vieques=île de Vieques`,
  VIR: `Charlotte Amalie; Christiansted; Frederiksted; Hovensa`,
  VGB: `Beef Island; East End; Road Town`,
  AIA: `Road Bay; Sandy Ground; The Valley`,
  MSR: `Brades; Little Bay; Soufrière Hills`,
  TCA: `Cockburn Town; Middle Caicos; North Caicos; South Caicos`,
  CYM: `Bodden Town; George Town; Little Cayman; Seven Mile Beach`,
  BMU: `Flatts; ?Hamilton; ?Somerset`,
  SHN: `Edinburgh of the Seven Seas; ?Jamestown; ?Longwood; Rupert's`,
  FLK: `Goose Green; Mount Pleasant; Port Stanley=?Stanley=Puerto Argentino`,
  ABW: `Oranjestad; San Nicolas`,
  CUW: `Willemstad`,
  SXM: `Philipsburg; Simpson Bay`,
})

// Towns of the Americas: capitals, seats and meeting places of the United Nations and of the inter-American
// system, towns that gave treaties their names, and those that reports on Haiti, Colombia, Guatemala and
// other countries name, in the spelling of the French documents.
import { placesIn } from '../places.ts'

/** Towns of the Americas. */
export const americanTowns = placesIn('city', {
  USA: `
    New York; Manhattan; Brooklyn; Queens; Bronx; Staten Island; Long Island; Harlem; Glen Cove; Lake Success;
    Pocantico; Greentree; Tarrytown; Manhasset; Turtle Bay; ?Washington=Washington D. C.=Washington DC; Boston;
    Chicago; Los Angeles; San Francisco; San Diego; Seattle; Philadelphie; Miami; Houston; Dallas; Atlanta;
    La Nouvelle-Orléans=Nouvelle-Orléans; Detroit; Denver; ?Phoenix; Las Vegas; Honolulu; Anchorage; Baltimore;
    Pittsburgh; ?Cleveland; Minneapolis; ?Ferguson; Dumbarton Oaks; Bretton Woods; Camp David; Wye River;
    Wye Plantation; Dayton; Annapolis; ?Norfolk; ?Tampa; ?Orlando; Key West; Fort Lauderdale; El Paso;
    Brownsville; San Antonio; ?Austin; Tucson; Newark; Hoboken; Princeton; Berkeley; ?Arlington; ?Langley;
    ?Reston; Bethesda; Chautauqua; Pearl Harbor; Los Alamos; Oak Ridge; Hanford; Livermore; Sandy Hook;
    Newtown; Columbine; Blacksburg; ?Portland; Salt Lake City; Kansas City; Nashville; Memphis; Cincinnati;
    Indianapolis; Milwaukee; ?Rochester; ?Albany; New Haven; ?Montgomery; ?Charleston; ?Selma; ?Flint;
    Standing Rock; Cap Canaveral; Muscatine; Stamford; Fort Meade; Fort Hood; Fort Bragg; Rancho Mirage;
    Sunnylands; Mar-a-Lago; Santa Monica; Charlottesville; ?Jackson; Wounded Knee`,
  CAN: `
    Ottawa; Montréal; Toronto; Vancouver; Calgary; Edmonton; Winnipeg; Halifax; Saint John; ?Regina; Saskatoon;
    Kananaskis; Muskoka; Huntsville; Iqaluit; Whitehorse; Yellowknife; Gatineau; ?Hull; Whistler; Banff; Oka;
    Kanesatake; Meech Lake; Moncton; Fredericton; Charlottetown; Charlevoix; Attawapiskat; Davis Inlet;
    Chalk River; Fort McMurray; Mont-Tremblant; Lac-Mégantic`,
  MEX: `
    Mexico; Monterrey; Cancún; Guadalajara; Tlatelolco; Acapulco; Tijuana; Ciudad Juárez; Mérida; Querétaro;
    San Cristóbal de las Casas; Los Cabos; San José del Cabo; Iguala; Ayotzinapa; Tlatlaya; San Luis Potosí;
    Cuernavaca; Toluca; Zacatecas; Campeche; Tapachula; Nuevo Laredo; Matamoros; Reynosa; Mexicali; Culiacán;
    Aguascalientes; Atenco; Chapultepec; Acteal; Apatzingán; Cadereyta; Texcoco; Nogales; Villahermosa`,
  GTM: `
    ?Guatemala City=Guatemala-ville=Guatemala Ciudad; Antigua Guatemala; Nebaj; Cobán; Rabinal; Río Negro;
    Puerto Barrios; Ixil; Choatalum; Sepur Zarco; Dos Erres=Las Dos Erres; Totonicapan; Panzós;
    Santa Cruz del Quiché; Escuintla; Esquipulas; Xamán; Mazatenango; Retalhuleu; Jutiapa; ?Jalapa; Chajul;
    Cotzal; Tecún Umán; La Puya; San Juan Sacatepéquez; Samayac; Chixoy`,
  SLV: `
    San Salvador; El Mozote; Santa Ana; San Miguel; Perquín; La Palma; Soyapango; Ilopango; Sonsonate;
    San Vicente; Ahuachapán; San Francisco Gotera; Zacatecoluca; Apopa; Acajutla`,
  HND: `
    Tegucigalpa; San Pedro Sula; La Ceiba; Choluteca; Palmerola; Comayagua; ?Tela; Tocoa; Puerto Lempira;
    Roatán; ?Trujillo; Puerto Castilla; El Progreso; Santa Rosa de Copán; Copán; Siguatepeque; Rigores; Ahuás`,
  NIC: `
    Managua; Bluefields; Puerto Cabezas=Bilwi; Masaya; Chinandega; Corinto; Corn Islands=îles Corn; Ocotal;
    ?Granada; San Carlos; ?Rivas`,
  CRI: `
    San José; ?Limón; Puntarenas; Alajuela; ?Cartago; ?Heredia; Isla Portillos=Harbour Head; Isla Calero;
    Guanacaste; Talamanca; Térraba; ?Salitre`,
  PAN: `
    ?Panama City=Panama-Ville=Panama Ciudad; ?Contadora=île de Contadora; Tocumen; Madugandí; Bayano; ?Balboa;
    Puerto Armuelles; Cerro Colorado; La Chorrera; Changuinola; Barro Blanco; El Chorrillo; San Miguelito;
    Ipetí`,
  BLZ: `Belmopan; Belize City; Dangriga; Punta Gorda; Orange Walk; Sarstoon=Sarstún`,
  CUB: `
    La Havane; Santiago de Cuba; Guantánamo; Varadero; Camagüey; Holguín; Playa Girón; Santa Clara; Cienfuegos;
    Pinar del Río; ?Matanzas; Sancti Spíritus; Ciego de Ávila; ?Mariel; Tarará; ?Granma;
    Isla de la Juventud=île de la Jeunesse; Caimanera; Cayo Coco; Manzanillo`,
  HTI: `
    Port-au-Prince; Cap-Haïtien; Gonaïves; Les Cayes; Jacmel; Jérémie; Hinche; Mirebalais; ?Saint-Marc;
    Fort-Liberté; Port-de-Paix; Miragoâne; Léogâne; Petit-Goâve; Grand-Goâve; Ouanaminthe; Malpasse; Belladère;
    Anse-à-Pitres; Cité Soleil; Bel-Air; Martissant; ?Delmas; Pétion-Ville=Pétionville; Croix-des-Bouquets;
    Carrefour-Feuilles; ?Cabaret; ?Canaan; Corail-Cesselesse; ?Corail; Tabarre; Gressier; Arcahaie; Méyé;
    Morne Casse; Lascahobas; Saint-Michel de l'Attalaye; Petite-Rivière de l'Artibonite; Verrettes; Ennery;
    Anse-Rouge; Caracol; ?Labadie; ?Plaisance; ?Tiburon; Dame-Marie; ?Abricots; ?Chantal; Roche-à-Bateau;
    Port-Salut; ?Aquin; Ganthier; Fonds-Verrettes; Thomazeau; Fonds Parisien; Thomonde; Savanette; Bois Neuf;
    La Saline; Grand Ravine; Lilavois; Fontamara; Raboteau; Titanyen; Kenscoff; Champ-de-Mars`,
  DOM: `
    Saint-Domingue=Santo Domingo; Puerto Plata; Dajabón; Punta Cana; Jimaní; Santiago de los Caballeros;
    La Romana; San Pedro de Macorís; Boca Chica; Barahona; Pedernales; Comendador; Elías Piña; Monte Cristi;
    Higüey; Bávaro; San Cristóbal`,
  JAM: `
    Kingston; Montego Bay; Spanish Town; Ocho Rios; Runaway Bay; Tivoli Gardens; Trelawny; Negril; Port Royal;
    Morant Bay`,
  TTO: `Port of Spain=Port-d'Espagne; Chaguaramas; San Fernando; Scarborough; Saint Augustine; Laventille`,
  BRB: `Bridgetown; Christ Church; Needham's Point; Holetown`,
  BHS: `Nassau; Freeport; Grand Bahama; Abaco; New Providence; Exuma`,
  ATG: `Saint John's=St. John's; Codrington; Parham`,
  DMA: `Roseau; ?Portsmouth; Petite-Savane`,
  GRD: `?Saint-Georges=Saint George's=St. George's; Carriacou; Petite Martinique`,
  LCA: `Castries; Gros Islet; Soufrière; Vieux Fort; Rodney Bay`,
  VCT: `Kingstown; Bequia; Buccament Bay; Canouan; Union Island`,
  KNA: `Basseterre; Charlestown; Frigate Bay`,
  GUY: `Georgetown; ?Linden; Lethem; Bartica; New Amsterdam; Berbice; Eteringbang`,
  SUR: `Paramaribo; ?Albina; Moengo; Moiwana; Nickerie; Saramaka`,
  COL: `
    Bogota=Santafé de Bogotá; Medellín; Cali; Carthagène=Cartagena=Carthagène des Indes=Cartagena de Indias;
    Barranquilla; Cúcuta; Buenaventura; Bucaramanga; Santa Marta; Villavicencio; Pasto; Tumaco; Quibdó; Mocoa;
    ?Florencia; Montería; Sincelejo; Valledupar; Ibagué; Neiva; Popayán; ?Pereira; Manizales; ?Armenia;
    Riohacha; Leticia; Barrancabermeja; Apartadó; San José de Apartadó; ?Turbo; Urabá; Soacha; Toribío; Caloto;
    Bojayá; Riosucio; San Vicente del Caguán; Caguán; La Macarena; Catatumbo; Ocaña; Tibú; Mapiripán; ?Palmira;
    Sibundoy; ?Suárez; La Gabarra; El Salado; Saravena; ?Tame; Fortul; Puerto Asís; Puerto Carreño; Mitú;
    Inírida; Maicao; Nuquí; Curvaradó; Jiguamiandó; Cacarica; Montes de María; Bajo Cauca; Chibolo; Necoclí;
    Chigorodó; Carepa; Mutatá; Dabeiba; Ituango; Yarumal; Tarazá; Briceño; Planadas; Mesetas; La Uribe;
    Vista Hermosa; La Elvira; ?Conejo; ?Fonseca; Pondores`,
  VEN: `
    Caracas; Maracaibo; ?Valencia; Isla Margarita=île de Margarita=Porlamar=Isla de Margarita; Barquisimeto;
    Ciudad Bolívar; Ciudad Guayana; San Antonio del Táchira; Ureña; Puerto La Cruz; Maracay; Cumaná;
    Ramo Verde; Santa Elena de Uairén; Puerto Cabello; Yare; Uribana; Petare; Catia; El Helicoide`,
  ECU: `
    Quito; Guayaquil; ?Cuenca; Lago Agrio=Nueva Loja; ?Manta; ?Ibarra; Sarayaku; Tulcán; ?Loja; Ambato;
    Portoviejo; Machala; Angostura; San Lorenzo; Montecristi; ?Tena; Yasuní; Puyo; Shushufindi;
    Santo Domingo de los Tsáchilas; Riobamba; Otavalo`,
  PER: `
    Lima; Bagua; Arequipa; Callao; Iquitos; Tacna; Piura; Huancayo; ?Ica; ?Pisco; Conga; Celendín; Espinar;
    Las Bambas; Barrios Altos; La Cantuta; Putis; Accomarca; Pucallpa; Saweto; Tarapoto; Chiclayo;
    Machu Picchu; Madre Mía; Huaraz; Yurimaguas; Camisea`,
  BOL: `
    ?La Paz; Santa Cruz de la Sierra=Santa Cruz; Tiquipaya; El Alto; Cobija; Chaparina; Villa Tunari; Warnes;
    Chapare; ?Porvenir; Caranavi; Yacuiba; Camiri; Alto Parapetí; Huanuni; Takovo Mora; Palmasola; Tarabuco`,
  BRA: `
    Brasilia; Rio de Janeiro=Rio; São Paulo; Salvador de Bahia; Belém; Manaus; Porto Alegre; Curitiba;
    Fortaleza; Recife; Belo Horizonte; Foz do Iguaçu; Florianópolis; Goiânia; Cuiabá; Dourados; Altamira;
    Belo Monte; ?Santos; Campinas; Angra dos Reis; Porto Velho; Urso Branco; Brumadinho; Carandiru; Pedrinhas;
    São Luís; Maceió; ?Vitória; João Pessoa; Rocinha; Complexo do Alemão; Cidade de Deus; Copacabana;
    Raposa Serra do Sol; Boa Vista; Pacaraima; Macapá; Eldorado dos Carajás; Itaipu; Alcântara;
    Costa do Sauípe; Ouro Preto; Resende; Teresina; Marabá`,
  PRY: `
    Asunción; Ciudad del Este; Encarnación; Curuguaty; Yby Yaú; Itakyry; Kelyenmagategma; Filadelfia; Itauguá;
    Tacumbú`,
  URY: `
    Montevideo; Punta del Este; ?Colonia=Colonia del Sacramento; Fray Bentos; ?Salto; Tacuarembó; Paysandú;
    Piriápolis; ?Libertad; Santana do Livramento`,
  ARG: `
    Buenos Aires; ?Rosario; Mar del Plata; La Plata; Ushuaia; Bariloche=San Carlos de Bariloche; San Juan;
    Tucuman; Santa Fe; Río Gallegos; ?Resistencia; La Rioja; Comodoro Rivadavia; Pilcaniyeu; Atucha; Ezeiza;
    Trelew; ?Posadas; Gualeguaychú; ?Embalse; Iguazú=Puerto Iguazú; San Miguel de Tucumán; Campo de Mayo;
    ?Esquel`,
  CHL: `
    Santiago=Santiago du Chili; Valparaíso; Viña del Mar; Punta Arenas; Arica; Antofagasta; Temuco; Iquique;
    Ercilla; Puerto Williams; Rapa Nui=Rapanui; Colonia Dignidad; Puerto Montt; Calama; La Serena; Valdivia;
    Chuquicamata; Talca; Rancagua; Punta Peuco; Temucuicui; Tirúa; Copiapó; Villa Grimaldi; Aysén; Chiloé;
    Angol`,
  PRI: `
    Vieques=île de Vieques; ?Ponce; ?Culebra; Mayagüez; Roosevelt Roads; Caguas; Santurce; ?Lares; Rincón`,
  VIR: `Charlotte Amalie; Christiansted; Frederiksted; Hovensa`,
  VGB: `Road Town; East End; Beef Island`,
  AIA: `The Valley; Road Bay; Sandy Ground`,
  MSR: `Brades; Little Bay; Soufrière Hills`,
  TCA: `Cockburn Town; South Caicos; North Caicos; Middle Caicos; Salt Cay; Long Bay; Grace Bay`,
  CYM: `George Town; Bodden Town; Seven Mile Beach; Little Cayman`,
  BMU: `?Hamilton; ?Somerset; Flatts`,
  SHN: `?Jamestown; Edinburgh of the Seven Seas; ?Longwood; Rupert's`,
  FLK: `Port Stanley=?Stanley=Puerto Argentino; Goose Green; Mount Pleasant`,
  ABW: `Oranjestad; San Nicolas`,
  CUW: `Willemstad`,
  SXM: `Philipsburg; Simpson Bay`,
})

/** Words that make a run of capitals something other than a person; lower case. */
import { wordSet } from "./words.ts";

/** As any word of a run: bodies, works, waters, days ... */
export const things = wordSet(
  `ministry ministries department agency bank council committee commission university institute institution party
  congress parliament assembly court courts union organization organisation association alliance treaty agreement
  accord accords pact act bill law code framework initiative partnership forum summit conference dialogue group
  company corp corporation inc ltd llc plc holdings airlines airways airline motors industries times post news
  journal tribune herald gazette telegraph guardian press media tv television radio network networks street road
  avenue square palace hall tower towers building airport bridge station river lake sea ocean gulf bay strait straits
  channel island islands isles peninsula mountain mountains valley desert coast beach strip heights hills province
  county district city town village region republic kingdom federation emirates states nations army navy forces
  guards corps brigade brigades battalion command fleet operation operations war wars day week month year games cup
  league club hospital school college church mosque temple museum library foundation fund trust center centre project
  program programme plan policy strategy doctrine deal belt movement jihad brotherhood haram zone corridor pipeline
  stream plant reactor base camp award awards prize medal delegation mission administration government cabinet office
  bureau secretariat authority board exchange index service services system systems affairs rights watch
  international global crisis crescent society trade report review magazine daily weekly online media.com states'
  resolution declaration protocol convention charter constitution mechanism consultation coordination quad statement
  minerals critical initiative' surveillance cooperation infrastructure energy gmt utc street's economics studies
  analytics capital partners ventures technologies technology solutions software electronics pharmaceuticals pharma
  petroleum refinery mine mines steel shipyard shipping express railway railways metro hotel resort restaurant
  stadium arena park gardens garden forest reserve reservoir dam canal glacier volcano cape border crossing
  highway expressway route line lines wall fence front brigade regiment squadron division taskforce unit militia
  militias liberation resistance defence defense security intelligence police prison jail tribunal registry caucus
  coalition bloc community commonwealth secretariat directorate headquarters consulate embassy mission senate
  house chamber knesset duma diet lok rajya sabha majlis shura loya jirga bundestag politburo presidium
  pact policies agreement' talks meeting visit attack attacks strike strikes election elections referendum protest
  protests festival ceremony anniversary olympics championship tournament series season award show theatre theater
  opera orchestra album film movie book books bible quran koran testament gospel prize peace pandemic virus disease
  covid hurricane typhoon cyclone storm earthquake tsunami tower missile missiles rocket satellite aircraft jet jets
  fighter bomber frigate destroyer carrier submarine vessel ship tanker drone drones rifle tank tanks dome spear
  shield sabre sword eagle falcon tomahawk patriot`,
);

/** As the first word of a run. */
export const thingOpeners = wordSet(
  `operation lake mount mt cape port fort camp gulf strait hurricane typhoon cyclone storm tropical project exercise
  uss hms ins boeing airbus lockheed raytheon new los las san santa nord north south east west northern southern
  eastern western central greater upper lower great grand united royal republic democratic people's national
  international world global european asian african american latin middle far near inner outer old holy red black
  white blue green yellow dead persian arabian baltic adriatic aegean mediterranean caspian indian pacific atlantic
  arctic antarctic islamic muslim christian jewish hindu buddhist catholic orthodox sunni shia shiite kurdish arab
  communist socialist liberal conservative labour republican democrat soviet nazi ottoman british roman byzantine
  silk iron golden silver bronze happy merry good best top first second third fourth fifth next last live breaking
  exclusive watch read photo photos video file image images opinion analysis explained explainer editorial updated
  source`,
);

/** Two-word names of firms, media, movements and places that look like people's. */
export const notPeople = wordSet(
  `goldman_sachs morgan_stanley jp_morgan j.p._morgan merrill_lynch wells_fargo deutsche_bank credit_suisse
  rio_tinto lockheed_martin northrop_grumman rolls_royce johnson_johnson al_jazeera al_arabiya al_qaeda al_qaida
  al_shabaab al_aqsa al_udeid fox_news boko_haram abu_dhabi abu_ghraib abu_musa dow_jones wall_street thomson_reuters
  agence_france-presse associated_press downing_street capitol_hill camp_david mar-a-lago hong_kong sri_lanka
  costa_rica puerto_rico sierra_leone burkina_faso cabo_verde el_salvador tel_aviv kuala_lumpur phnom_penh buenos_aires
  addis_ababa dar_es_salaam san_francisco los_angeles las_vegas santa_fe santiago_de_chile rio_de_janeiro sao_paulo
  são_paulo ho_chi_minh_city ulan_bator port_moresby port_louis port_sudan khan_younis khan_yunis beit_hanoun
  deir_al-balah deir_ez-zor kryvyi_rih chasiv_yar ain_al-asad novo_ogaryovo sharm_el-sheikh bab_el-mandeb saint_petersburg
  galwan_valley jammu_kashmir yuan_wang iron_dome nord_stream tomahawk_cruise aung_san_suu human_rights red_cross
  magna_carta latin_america prime_minister star_wars silicon_valley tata_group aditya_birla tata_steel ali_baba
  hezbollah_al-manar press_trust pool_photo getty_images anadolu_agency al_mayadeen al_manar bin_laden_group
  true_promise rising_lion sindhu_river notre_dame charlie_hebdo louis_vuitton mercedes_benz`,
);

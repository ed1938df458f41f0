/**
 * Words of the language that stand with a capital where none is their own: at a sentence's start and in headlines
 * written Like This. Looked up only there; elsewhere a capital makes a name ("Gordon Brown"). Lower case.
 */
import { surnamesFirst } from "./names.ts";
import { wordSet } from "./words.ts";

/** Never part of a name. */
export const functionWords = wordSet(
  `a an the this that these those some any each every either neither both all most many much more less few several
  no not nor and or but yet so if unless although though while whereas because since as until till when whenever
  where wherever before after once during amid among amongst between against without within with about above across
  along around at behind below beneath beside besides beyond by despite down except following for from in inside
  into like near of off on onto opposite out outside over past per regarding through throughout to toward towards
  under underneath unlike up upon versus vs via i you he she it we they me him her us them my your his its our their
  mine yours hers ours theirs himself herself itself themselves who whom whose which what why how there here then
  than also however moreover meanwhile therefore thus hence instead otherwise still just only even ever never always
  often sometimes usually again already almost nearly perhaps maybe indeed rather quite very too now today yesterday
  tomorrow tonight is are was were be been being am do does did has have had having will would shall should can could
  may might must let's it's that's there's he's she's they're we're i'm don't doesn't didn't isn't aren't wasn't can't
  won't cannot say says said tell tells told ask asks asked yes ok okay earlier later soon recently separately
  additionally furthermore nevertheless nonetheless similarly likewise accordingly consequently finally lastly firstly
  secondly thirdly overall together apart according another other others one two three four five six seven eight nine
  ten hundred thousand million billion trillion first second third last next same such own everyone everything someone
  something anyone anything nothing nobody`,
);

/** May be part of a name, but not where a capital tells nothing. */
const commonWords = wordSet(
  `accept accepts accuse accused accuses achieve act action add added adding address addresses addressing adds admit
  admits adopt adopts advance agenda agree agreed agrees ahead aid aim aims air airstrike airstrikes allies ally allow
  allows amendment analysis analysts angry announce announced announces announcement answer appeal appeals appear
  appears apply appoint appointed appoints appointment approve approved approves area areas arms army arrest arrested
  arrests arrive arrived arrives arrival assault asked assets assistance attack attacked attacks attempt attend
  attended attending attends authorities authority avoid award away back backed backing backs bad balance ballot ban
  bank banned bans bar bars base based battle beat become becomes begin begins behind being believe bid big bilateral
  bill biggest blame blamed blames blast block blocked blocks boat body bomb bombing boost boosts border borders both
  boycott break breaks briefing bring brings broad brokered budget build building bury business buy call called
  calling calls campaign cancel cancelled canceled cancels candidate capital captures carry case cases cash cause
  caution ceasefire celebrate central century certain chair chaired chairs challenge challenges chance change changes
  charge charged charges check chief child children choice cites citing city civil civilian civilians claim claimed
  claims clash clashes clear climate close closed closer closes closing coalition cold come comes coming comment
  comments commerce commit commitment commits committed common communities community company complete concern
  concerned concerns conclude concluded concludes condemn condemned condemning condemns condition conditions confirm
  confirmed confirms conflict consider considering considers constructive contact continue continued continues
  control cooperation corruption cost costs council count counter counterpart country countries country's coup course
  court create crisis critical critics cross cuts cut cyber damage day days dead deadline deadly deal deals death
  debate decade decades decide decided decides decision declare declared declares decline declined deep deepen
  defeat defence defend defended defending defends defense delay delayed delays delegation delegations deliver
  demand demanded demands denied denies deny deploy deployed deploys deputy describe described describes describing
  detain detained details despite develop developing development dialogue die died dies difficult diplomacy diplomat
  diplomatic diplomats disaster discuss discussed discusses discussing discussion discussions dismiss dismissed
  dismisses dispute disputed doctor dollar draft draws drive drone drones drop drops due duty early economic economy
  edge effort efforts elect elected election elections embassy emergency emphasised emphasized end ended ending ends
  energy enemy enforce enhance ensure ensuring enter enters entire envoy equal era escalate escalates escalation
  establish europe-wide evacuate event events eventually exchange exclusive exercise exercises expand expanded
  expands expect expected expects expel expelled expels experts explain explained explains exports express expressed
  expresses expressing extend extended extends extra extradition eye eyes face faces facing fail failed fails fall
  falls false family far fast fear fears federal fierce fight fighters fighting fights file filed files final finance
  find finds fire fired fires fiscal fix flag flights focus follow followed follows food force forced forces foreign
  form formal former forum forward fought found free freedom fresh friday friend friends front fuel full fully fund
  funding funds future gain gains gas gather gathered gathering gave get gets getting give given gives giving global
  go goal goes going gold good got government governments great greater greets ground group groups grow growing growth
  guarantee guns hail hailed hails half halt halts hand hands happened happy hard head headed heads health hear
  heavy held help helped helping helps high higher highest highlight highlighted highlights hit hits hold holding
  holds home hope hopes hoping hospital hosted hosting hosts host hostage hostages hot hours house huge human
  humanitarian hundreds hunt hurt idea illegal immediate impact import important impose imposed imposes imposing
  improve inaugurate inaugurated inaugurates incident include included includes including increase increased
  increasing independence independent inflation inform influence initial initially injured inquiry inside insist
  insisted insists intelligence interest interests interim international interview invade invasion invest
  investigation investment invite invited invites inviting issue issued issues jail jailed jet job jobs join joined
  joining joins joint journalists judge jump justice keep keeps key kill killed killing kills know known lack land
  large largest late latest launch launched launches launching law lawmakers lawyers lays lead leader leaders leading
  leads leave leaves leaving left legal less let letter level levels life lift light likely limit line link list
  little live lives loan local long longer look looks lose loses loss lost low lower made main maintain major make
  makes making man mark marking marks mass massive matters matter measures media meet meeting meetings meets member
  members men message met migrants military militants minerals minister ministers ministry minute missile missiles
  missing mission moment monday money month months morning mourn mourns move moved moves multiple murder name named
  names naming nation national nations naval navy near need needs negotiate negotiations negotiators neighbours network
  new news night nominate nominated nominates normal north northern note noted notes nothing noting nuclear number
  offer offered offers office officer official officials oil old ongoing online open opened opening opens operation
  opponents opposition order ordered orders organisers outcome outlined outlines overnight own package pact pacts
  paid panel parliament part parties partners partnership party pass passed passes path pay peace people period
  person phone place plan planned planning plans play pledge pledged pledges point pointed pointing police policy
  political poll polls poor port position possible post postpone postponed postpones pound power powerful powers praise
  praised praises praising premier present presented presents president presidents press pressed presses pressure
  prevent previous previously price prices prior prison private pro probe problem problems process progress project
  promise promised promises promote property proposal propose proposed proposes prosecutors protect protest protesters
  protests provide provided provides public publish published pull pulled purchase pursue push pushed pushes put puts
  question questions quick quickly quit quits quoted quoting raise raised raises raising rally range rate rates reach
  reached reaches reaching read readies ready real reason rebels recall recalled recalls receive received receives
  recent record reduce referendum referring reflecting reform reforms refugees refuse refused refuses region regional
  reiterate reiterated reiterates reiterating reject rejected rejects rejecting related relations release released
  releases relief remain remained remains remarks remove renew renewed replace report reported reportedly reporters
  reports republic request rescue resign resigned resigns resignation resolution resolve response respond responded
  responding responds rest restore result results resume resumed resumes return returned returning returns reveal
  revealed reveals review reviewed reviewing right rights rise rises rising risk risks rival rivals road role row rule
  ruled rules ruling run running runs safe safety sale sanction sanctioned sanctions saw saying school sea seal second
  secret secretary security see seek seeking seeks seen seize seized seizes sell senate send sending sends senior sent
  series serious serve service set sets setting several severe share shared shares sharp sharply shelling shells shift
  ship ships shoots short shot show showed showing shows side sides sidelines sign signal signals signed signing signs
  similar single sit situation slam slammed slams small social soldiers solution south southern spark sparks speak
  speaking speaks special speech spend spent split spoke spokesman spokesperson spokeswoman stage stake stance stand
  stands start started starting starts state stated statement statements states stating stay step steps stop stopped
  stops storm strategic strategy street strengthen stress stressed stresses stressing strike strikes strong stronger
  student students successful sue suggested suggests suicide summit summits summon summoned summons supply support
  supported supporters supporting supports supreme surge surprise surveillance suspect suspected suspend suspended
  suspends suspension swear sworn system take takes taking talk talked talking talks target targeted targets tariff
  tariffs task tax team technology tension tensions term terms terror terrorism terrorist terrorists test testing
  tests thank thanked thanks think thousands threat threaten threatened threatens threatening threats ties tie time
  times toll took top total tough tour trade train training travel travelled traveled travelling traveling travels
  treaty trial trip troops troubled true trust truth try trying turn turned turns underlined underlines underscored
  underscores understanding united unity unveil unveiled unveils unveiling upcoming update updates urge urged urges
  urging use used uses using vast vehicle versus veto vetoed vetoes victims victory video view views village violence
  visa visit visited visiting visits vital voice vote voted voters votes vow vowed vows vowing wait want wanted wants
  war warm warn warned warning warns watch water way ways weak weapon weapons week weekend weeks welcome welcomed
  welcomes welcoming well west western white whole wide win winning wins withdraw withdrawal withdraws withdrew witness
  woman women won word words work worked worker workers working works world worst wounded writing wrote year years
  young youth takeaways takeaway live updates exclusive breaking opinion analysis explainer explained watch read photos
  highlights update quad
  according asked based born built compared concerning considering depending driven due excluding given including
  joined led owing provided regarding speaking starting wearing accompanied addressing citing describing emphasising
  emphasizing expressing flanked greeting hailing having hosting in-depth invoking launching marking mirroring
  calling pausing praising recalling responding returning seated sitting standing stressing thanking touching
  travelling turning underlining underscoring warning welcoming writing airlines ahead alongside amid asean brics
  critics dear dozens election europe experts forty fifty france's hours including january february march april june
  july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar
  apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan eid diwali
  residents russia's shares stocks supporters thousands under-fire whatever whether winter summer spring autumn`,
);

/** Whether a word, given lower case, is the language's own. */
export function isCommon(lower: string): boolean {
  return functionWords.has(lower) || commonWords.has(lower);
}

/** Days and months: a capital of their own, and no name. "May" and "June" may be names, after a title or first name. */
export const calendarWords = wordSet(
  `january february march april june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec may christmas easter ramadan`,
);

/** Short forms in capitals before other capitals: bodies and countries, never initials of a name. */
const acronyms = wordSet(
  `us uk un eu uae ussr prc dprk rok drc usa u.s u.k u.n u.s. u.k. u.n. e.u. u.a.e. nato opec asean brics who wto imf
  iaea cia fbi nsa mi mi5 mi6 isi raw fsb gru sbu idf irgc plo pla isis isil aqap cnn bbc nbc abc cbs afp ap pti ani
  tass rt dpa efe nhk kbs sbs yle ndtv ht cbi ed nia mea mod mha mofa dod doj dhs gop bjp inc aap dmk tmc cpc ccp kmt
  dpp ldp spd cdu csu afd akp chp hdp mqm pti pmln ppp anc da eff npp ndc apc pdp zanu mdc snp dup tv ai it ceo cfo coo
  pm fm eam dpm vp sg cm mp ngo osce oecd apec sco saarc gcc oic au ecowas sadc eac igad mercosur celac g7 g20 g8 f-16
  f-35 quad aukus lac loc wmcc bta wmd npt start inf ieepa mcc nasa isro esa usaid unhcr unicef unesco unga unsc hts
  sdf ypg pkk rsf saf tplf m23 lttr ltte ftc sec epa fda cdc nih ncaa nba nfl fifa uefa ioc ipl odi lng evs ict pli
  ist gmt utc est edt cet usd eur gbp inr ltd plc`,
);

/** Whether a word is a body's letters; "Ngo" with small letters is a family name. */
export function isAcronym({ lower, shout }: { readonly lower: string; readonly shout: boolean }) {
  return acronyms.has(lower) && (shout || !surnamesFirst.has(lower));
}

/**
 * Everyday verbs that tell of no event: known so that clauses end where they do. And what a verb does to an event that
 * is named beside it ("held talks", "called off the trip", "plans to visit").
 */

const set = (words: string): ReadonlySet<string> =>
  new Set(words.split("|").flatMap((word) => (word.trim() === "" ? [] : [word.trim()])));

/** Verbs that make a named event happen, their subject taking part: "held talks", "paid a visit". */
export const performing = set(
  "hold|have|conduct|accept|receive|agree|break out|erupt|make|pay|begin|start|conclude|end|finish|wrap up|host|chair|lead|attend|join|resume|open|kick off|launch|stage|carry out|convene|complete|undertake|embark on|take part|take part in|participate|participate in|co-host|cohost|co-chair|cochair|reach|sign|ink|clinch|strike|seal|announce|finalise|finalize|firm up|enter|impose|issue|deliver|give|do|continue|close|arrive for|arrive on|be on|go on|be in|return from|travel for|set off on|leave on|leave for|depart on|depart for|fly in for|come on|arrive in|enter into|engage in|mount|moderate|preside over|head|gather for|meet for|get|see|cap|put on|organise|organize|facilitate|mediate|broker|address|sponsor|oversee|extend|cut short|exchange|appear at|speak at|come for|come to|travel to|fly to|agree on|agree to|announce|win|enjoy|spearhead|join in",
);

/** Their subject is the host rather than one among others. */
export const hosting = set(
  "host|co-host|cohost|chair|co-chair|cochair|convene|preside over|organise|organize|moderate",
);

export const cancelling = set(
  "cancel|call off|scrap|abandon|axe|scuttle|drop|nix|ditch|shelve|abort|annul|scratch|pull out of|withdraw from|torpedo",
);
export const postponing = set(
  "postpone|delay|put off|defer|push back|reschedule|suspend|put on hold|adjourn|hold off",
);
export const refusing = set(
  "refuse|reject|decline|rebuff|turn down|snub|rule out|spurn|shun|boycott|skip|dismiss|brush off|veto",
);
export const denying = set("deny|refute|dispute|rebut|disavow");
export const planning = set(
  "plan|schedule|arrange|prepare|expect|set|slate|due|intend|anticipate|prepare for|plan for|plan on|await|eye|finalise|finalize|announce|look forward to|set up|agree|agree to|agree on|agree to hold|poise|ready|gear up|gear up for|promise|pledge|vow|decide|confirm|look ahead to|get set|aim|propose|mark",
);
export const weighing = set(
  "consider|mull|weigh|explore|discuss|contemplate|float|study|ponder|hope|hope for|seek|want|wish|look to|try|attempt|hint at|eye|intend|debate|explore|like|love",
);
export const asking = set(
  "ask|urge|call on|call for|demand|press|press for|push for|request|request for|propose|offer|suggest|need|require|invite|encourage|allow|help|enable|force|advise|seek|order|tell|ask for|appeal for|back|support|favour|favor|oppose|welcome|avoid|avert|prevent|block|warn|warn of|fear|threaten|facilitate",
);

/** Their infinitive or object tells what is wanted or feared, not what is. */
export const everyday = set(
  "take place|be held|begin|start|end|conclude|last|come|follow|produce|yield|mark|focus|cover|touch|run|happen|occur|open|wrap|kick|go|resume|bring|result|cap|leave|kill|wound|injure|erupt|break|get|be|have|see|spark|prompt|trigger|lead|draw|address|center|centre|include|involve|feature|discuss|collapse|fail|stall|enter|hit|strike|rock|destroy|damage|accept|access|account|achieve|acquire|act|adapt|adjust|affect|afford|aim|allow|amount|anger|appear|apply|approach|argue|assess|assume|attract|avoid|base|be|bear|become|believe|belong|benefit|bolster|boost|borrow|break|bring|broaden|build|buy|care|carry|catch|cause|celebrate|change|check|choose|cite|claim|climb|collect|combat|combine|come|commit|compare|compete|complicate|comprise|concern|conduct|connect|consist|constitute|contain|contribute|control|convince|cooperate|coordinate|cope|cost|counter|cover|create|curb|damage|deal|decide|decline|decrease|deepen|defuse|demonstrate|depend|deserve|destroy|deteriorate|determine|develop|die|differ|disagree|disappear|discover|discuss|displace|disrupt|distribute|divide|dominate|doubt|draw|drive|drop|earn|emerge|employ|enable|encourage|endanger|enhance|enjoy|ensure|escape|escalate|establish|evolve|examine|exceed|exist|expand|experience|explore|export|face|fall|favour|favor|fear|feature|feel|fight|figure|fill|find|flee|focus|follow|force|form|foster|gain|generate|get|give|go|grow|guarantee|guide|halt|handle|happen|harm|hear|help|herald|hide|highlight|hinge|ignore|illustrate|import|improve|include|increase|influence|intensify|intend|interfere|invest|involve|keep|know|lack|last|lay|lead|learn|leave|let|lie|like|limit|link|live|look|lose|love|lower|maintain|make|manage|manufacture|mark|matter|mean|measure|monitor|motivate|move|need|obtain|occur|offer|operate|overcome|owe|own|participate|pass|perform|permit|persist|persuade|place|play|plunge|point|pose|possess|prefer|prepare|present|preserve|prevail|prevent|produce|progress|prohibit|prompt|protect|prove|provide|provoke|publish|pull|purchase|pursue|push|put|question|quit|raise|range|reach|react|realise|realize|rebuild|receive|recover|reduce|reflect|reform|rely|remain|remember|repair|repeat|represent|require|research|reset|resolve|respond|rest|restart|restore|restrict|result|resume|retain|return|review|rise|risk|roll|run|save|see|seek|seem|sell|send|separate|serve|set|settle|shape|share|shift|show|shrink|sit|slow|solve|sound|spark|spend|split|spread|stabilise|stabilize|stand|start|stay|steal|stem|step|stick|stop|strain|strengthen|struggle|study|submit|succeed|suffer|suppress|surge|surprise|surround|survive|suspect|sustain|take|talk|teach|tend|test|throw|tighten|touch|trade|train|transform|treat|trigger|trust|try|turn|understand|undermine|unite|use|value|vary|veer|view|violate|wait|walk|want|watch|weaken|win|wish|witness|work|worry|worsen|yield|appear|advance|align|amass|ban|bar|cement|cool|cross|dash|define|deploy|erode|erupt|express|facilitate|freeze|fuel|honour|honor|hurt|implement|inject|inspect|lament|launch|leverage|lift|loom|mend|narrow|offset|oversee|pave|pivot|plummet|prioritise|prioritize|prolong|ramp|reassure|rebound|recognise|recognize|reignite|rejoin|relate|relax|release|replace|rescue|revive|ride|rock|safeguard|scramble|scrutinise|scrutinize|secure|share|shore|simmer|skyrocket|slip|soar|soften|sour|stall|stoke|straddle|straighten|stretch|supply|swell|tackle|tarnish|thaw|tie|topple|tour|tout|transit|unfold|unravel|update|upend|upgrade|wane|weather|widen|wreck|hit|accompany|quote|cite|read|publish|issue|reject|gather|appoint|shed|cast|speak|listen|stem|hope|think|contest|campaign|rule|govern|head|claim|reportedly|resettle|reopen|detain|concede|reflect|flow|operate|allot|contain|include|kill|injure|wound|refer|arm|back|support|finance|fund",
);

/** Things whose naming beside a verb decides what it tells: what is signed, passed, granted. In lower case. */

const list = (words: string) => words.split("|").map((word) => word.trim());

export const agreementWords = list(
  "agreement|agreements|deal|deals|pact|pacts|treaty|treaties|accord|accords|memorandum|memoranda|memorandums|mou|mous|truce|ceasefire|cease-fire|armistice|framework|protocol|protocols|convention|communique|communiqué|declaration|charter|contract|contracts|compact|joint statement|roadmap|partnership|understanding|settlement|letter of|letters of|instrument|instruments|declaration of|statement of|term sheet|terms of|joint venture|merger|concession|lease|licence|license|alliance|peace plan|truce plan|swap|exchange of|partnership statement|document|documents|settlement|consensus|arrangement|arrangements|understandings|frameworks|conventions|declarations|letter of intent|disengagement|demarcation",
);

export const billWords = list(
  "bill|bills|law|laws|legislation|act|amendment|amendments|constitution|resolution|resolutions|decree|decrees|ordinance|executive order|budget|motion|measure|measures|statute|referendum|reform|reforms|no-confidence|confidence|articles of|emergency",
);

export const aidWords = list(
  "aid|assistance|aid package|aid bill|aid packages|humanitarian aid|military aid|relief|relief package|grant|grants|loan|loans|bailout|funding|weapons|arms|arms package|weapons package|ammunition|missiles|tanks|fighter jets|jets|air defence|air defense|patriot|supplies|security assistance|military assistance|financial support|spending package|supplemental|line of credit|credit line|donation",
);

/** What several sides launch or announce together; of one speaker it is a statement. */
export const jointWords = list(
  "initiative|initiatives|framework|frameworks|measures|partnership|partnerships|cooperation|co-operation|plan|plans|roadmap|programme|program|programmes|programs|mechanism|mechanisms|steps|project|projects|working group|working groups|alliance|strategy|fund|platform|corridor|joint statement|declaration|communique|communiqué|decisions|outcomes|tie-up|ties|collaboration|task force|consortium|deal|deals|agreement|agreements|dialogue|pledges|commitments",
);

/** How a call is made. */
export const phoneWords = list(
  "phone|telephone|videoconference|video-conference|video|videolink|video-link|hotline|telephonically|virtually|telecon|teleconference|phone-in",
);

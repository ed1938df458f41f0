/**
 * Given names as they stand in the world's English-language news, and the surnames of those who put them first. Written by
 * hand for this purpose; evidence among other evidence, never needed for a name that a title introduces. Lower case.
 */
import { wordSet } from "./words.ts";

export const givenNames = wordSet(
  // English, Irish, Scottish
  `chad israel dallas dakota brittany dermot enda micheál aoife siobhán seán sean ciarán niamh aaron abby abigail abraham adam adrian aidan alan alastair albert alec alex alexander alexandra alexis alfred alice
  alison alistair allan allen alyssa amanda amber amelia amy andre andrea andrew andy angela angus ann anna anne annie
  anthony antony archie arnold arthur ashley ashton audrey austin avril barack barbara barry bart beatrice becky ben
  benjamin bernard bernie bert beth betty beverly bill billy blake bob bobby boris brad bradley brandon brenda brendan
  brent brett brian bridget bruce bryan byron caleb calvin cameron carl carla carol caroline carrie casey catherine
  cathy cecil charles charlie charlotte chelsea cheryl chloe chris christian christina christine christopher chuck
  cindy claire clara clarence clark claudia clayton cliff clifford clive clyde cody colin connie connor conor cory
  craig crystal curtis cynthia daisy dale damian dan dana daniel danny daphne darrell darren dave david dawn dean
  deborah debbie declan denis denise dennis derek desmond diana diane dick dirk dominic dominique don donald donna
  doris dorothy doug douglas drew duncan dustin dwight dylan earl ed eddie edgar edith edmund edward edwin eileen
  elaine eleanor elizabeth ella ellen elliot elliott elon emily emma emmanuel enoch eric erica erik erin ernest ernie
  ethan eugene eva evan eve evelyn fiona florence floyd frances francis frank frankie franklin fraser fred frederick
  gabriel gail gareth garry gary gavin gene geoff geoffrey george georgia georgina gerald gerard gerry gillian gina
  glen glenn gloria gordon grace graham grant greg gregory guy gwen hailey hannah harold harriet harris harry harvey
  hayden hazel heather heidi helen helena henry herbert herman hilary hillary holly howard hugh hugo ian ingrid irene
  iris isaac isabel isabella ivan ivanka jack jackie jackson jacob jacqueline jacinda jake james jamie jamieson jan
  jane janet janice jared jasmine jason jasper jay jd jean jeff jefferson jeffrey jen jenna jennifer jenny jeremy
  jerome jerry jess jesse jessica jill jim jimmy jo joan joanna joanne jodie joe joel john johnny jon jonathan jordan
  joseph josephine josh joshua joy joyce juan judith judy julia julian julie june justin kamala karen karl karoline
  kash kate katherine kathleen kathryn kathy katie kay keir keith kelly kemi ken kenneth kerry kevin kim kimberly kirk
  kirsten kristen kristi kristin kurt kyle lance larry laura lauren laurence lawrence leah lee lena leo leon leonard
  leroy leslie lester lewis liam lillian linda lindsay lindsey lisa liz lloyd logan lois lori louis louise lucas lucy
  luke lydia lyndon lynn mabel mackenzie madeleine madeline maggie malcolm marc marcia marco marcus margaret maria
  marie marilyn marion marjorie mark marshall martha martin marvin mary mason mathew matilda matt matthew maureen
  maurice max maxine maxwell megan meghan melanie melinda melissa melvin mercedes meredith mia michael michelle mick
  miguel mike mildred miles millie milton miranda mitch mitchell mitt molly monica morgan muriel murray myra nadia
  nancy naomi natalie natasha nathan neal ned neil nell nelson neville newt nicholas nick nicola nicolas nicole nigel
  nikki nina noah noel nora norah norma norman olive oliver olivia oscar owen paige pam pamela pat patricia patrick
  patsy patty paul paula pauline peggy penelope penny percy perry pete peter petra phil philip phillip phoebe phyllis
  priscilla quentin rachel rachael ralph randall randy ray raymond rebecca reggie reginald regina rex rhonda ricardo
  richard rick ricky rishi rita rob robert roberta robin rod rodney roger roland ron ronald ronnie rory rosa rose
  rosemary ross roy ruby rudy rufus rupert russ russell ruth ryan sabrina sadie sally sam samantha samuel sandra sandy
  sara sarah saul scott sean seth shane shannon sharon shaun shawn sheila shelley sheryl shirley sidney simon sonia
  sophia sophie spencer stacey stanley stella stephanie stephen sterling steve steven stewart stuart sue susan susie
  suzanne sybil sydney sylvia tamara tammy tanya tara taylor ted terence teresa terrence terry thelma theo theodore
  theresa thomas tiffany tim timothy tina toby todd tom tommy toni tony tracey tracy travis trevor tricia troy tulsi
  tyler ursula valerie vanessa vera vernon veronica vicky victor victoria vince vincent viola violet virginia vivian
  wade wallace walter wanda warren wayne wendell wendy wes wesley wilbur will willard william willie wilson winston
  yvette yvonne zachary zoe steny thom pete ketanji elena amy-coney ruhollah jd rfk jb`,
  // French, Spanish, Portuguese, Italian
  `achille adela adolfo agnès agnes alain alberto aldo alejandra alejandro alessandra alessandro alfonso alfredo álvaro
  alvaro amélie ana anabel andré andrés andres ángel angel ángela angelo aníbal anibal annalisa annie antoine antonella
  antonio antónio antônio arianna armando arnaud arturo augusto aurélien beatriz beatrice benedetto benito benoît
  bernardo bertrand brice brigitte bruno camila camille carles carlo carlos carmen carolina catarina catherine cecilia
  celso césar cesar charles-michel christophe claude claudia claudio clément colette cristián cristian cristina
  cristóbal dalia daniela daniele danielle dario davide delcy dhiago diego dieudonné dilma diosdado domenico domingo
  eduardo édouard edouard elio elisa élisabeth elisabeth elly elsa emiliano emilio emmanuel enrico enrique enzo ernesto
  esteban estela eusebio evo fabien fabio fabrizio federica federico felipe félix felix ferdinand ferdinando fernanda
  fernando fidel filippo florence francesca francesco francisca francisco franco françois francois françoise frédéric
  gabriela gabriele gaëtan gaston georges geraldo germán gerardo giancarlo gianni gilberto giorgia giorgio giovanni
  giulia giulio giuseppe gonzalo graça guadalupe guido guilherme guillaume guillermo gustavo hector héctor henri
  henrique hernán hervé horacio hubert hugo humberto ignacio inês irma isabel isabelle iván jacques jaime jair javier
  jean-claude jean-luc jean-marc jean-michel jean-noël jean-noel jean-paul jean-pierre jean-yves jérôme jesus jesús
  jhon joana joão joao joaquim joaquín jordi jorge josé jose josefina josep juan julien julieta júlio julio karina
  kevin laurence laurent leandro léa leonardo leonor leticia lionel lorenzo louis luc luca lúcia lucía luciana luciano
  luigi luis luís luisa luiz lula macarena manuel manuela mara marcela marcello marcelo márcio marcos margarita
  mariano marília mariana marina marine mario mário marisol marta martina massimo mateo mathieu matteo maurício
  mauricio maurizio mauro maximiliano mercedes michel michele michèle miguel miriam mónica nadine natalia nathalie
  nayib nestor néstor nicola nicolás nicolas nicole octavio olivier olga orlando oscar óscar pablo paola paolo pascal
  patrice patrícia patrizia paulina paulo pedro philippe pierfrancesco pierre pietro rafael raffaele ramón ramon raphaël
  raúl raul rebeca renata renato rené rene ricardo riccardo roberto rodolfo rodrigo rogelio roger román romano romeo
  romuald rosario roxana rubén ruben salvador salvatore samuel santiago sebastián sebastian sébastien sérgio sergio
  sigfrido silvia silvio simone simón sofia sofía soledad stefania stefano stella stéphane stephane susana sylvain
  sylvie tarcísio teodoro teresa thiago thierry tomás tommaso valérie valeria valentina vicente victor vincent vincenzo
  virginie walter wilfredo xavier ximena xiomara yamandú yolanda yván yves zulia`,
  // German, Dutch, Nordic
  `adolf alfons anders andreas anja anke anna-lena annalena annegret anneliese annette armin arne arno arvid astrid
  axel bart bas benny bernd bertil birgit birgitta bjarni björn bjørn bodo boris børge carl-gustaf carsten caspar
  christoph christiane claus clemens dag dennis detlef dick diederik dieter dietmar dilan dirk eckart ebba edith
  eero egon ernst erna erwin esko espen eva fabian ferdinand florian frans franz frank-walter friedrich fritz
  geert gerd gerhard gert gitanas gitta göran greta gunnar günter günther guðni gudni halla hanke hanneke hannes hans
  harald heiko heiner heinz heinrich helga helge helle helmut hendrik henrik herbert herman hermann holger horst
  hubertus ine inga ingrid jaap jacob jan jens jeppe jeroen jessika jesper joachim jochen johan johann johanna
  johannes jonas jørgen jorg jörg joschka jost jürgen jutta kaare kaja karin karl-heinz karsten katja katrín katrin
  kersti kjell klaas klaus klara knut kristrún krista lars lasse lauri leif lilianne lodewijk lothar lotta ludwig
  maarten magdalena magnus manfred manuela margot margrethe margus maria-malmer marja markus martti mats matthias
  mette mikael mogens morten nancy niels nils norbert olaf olafur ólafur olav ole olof otto pål pascal pehr pekka per
  petteri piet pieter pim poul rainer rasmus reinhard renate riikka risto robert roderich roland rolf rüdiger rudolf
  ruud sabine sander sanna sauli saskia sebastian siegfried sigmar sigrid siim silke simona sjoerd sophie stefan
  steffen stine svein sven tarja thorbjørn thorning tobias tomas toomas torsten tove trine troels uffe ulf ulla ulrich
  ulrik ulrika ulrike uwe valdis valtteri veli viggo villy volker werner wilhelm willem willy wim winfried wolfgang
  wopke yvette`,
  // Slavic, Baltic, Balkan, Hungarian, Greek, Caucasian, Central Asian
  `abdulla adem akylbek alar albin alena aleksandar aleksander aleksandr aleksandra aleksei aleksey alexandar alexandr
  alexei alexey alexis alisher aliaksandr aliona almazbek ana anatol anatoli anatoly andrej andrei andrey andrii andriy
  andrius andrzej ante antal anton ara ararat arayik arkady armen arseniy artem artis asif askar atanas avdiivka
  balázs bartosz beata behgjet bela béla bidzina bogdan bojan bolesław borut boyko bozo branko bujar calin călin
  charis christos constantine csaba dacian dalia dan danijel danuta darko davit davor denys dick dilma dimitar dimitri
  dimitris dimitrios dmitri dmitrij dmitriy dmitro dmytro donatas doris doru dragan dumitru dušan edgars edi edil
  edmond egils ekrem elchin ēriks ermek eugeniusz evgeny evika fatmir ferenc filip gábor gabor gennady georgi georgios
  gheorghe gintautas giorgi gjorge goran gordan grigol grzegorz gulnara gurbanguly györgy hashim heorhiy hovik hristijan
  ibrokhim iev igor ihor ilham ilie ilir ilya imomali imre ingrida ion irakli irena irina iryna istván ivan ivana ivaylo
  ivica iván jacek jan janez janina janos jános janusz jarosław jaroslaw jaroslav jerzy jeyhun jiri jiří josip joseph
  jovan józef juris kairat kajetan karel karol kasym-jomart kassym-jomart katalin katerina khrystyna kiril kirill
  klaus klemen kolinda konstantin konstantinos krassimir krisjanis krišjānis krzysztof kyriakos kyrylo laimdota
  lászló laszlo lech leonid leoš leszek levan levon liviu ljubomir luka lyudmila maciej maia maja maksym maksim marcel
  marcin marek marian marija marin mariusz mariya marko maros maroš marta mateusz mattias matúš maxim mevlut mevlüt
  michał michal mihai mihail mihály mikalai mikhail mikheil mikk mikola milan milena miloš milo miloš milorad mindaugas
  miro miroslav mirko mitja mladen mykhailo mykola mykhaylo natalija nataliya nebojša nenad nicolae nicușor nicusor
  nikol nikola nikolai nikolaos nikolas nikolay nikos nursultan oana oleg oleh oleksandr oleksandra oleksii oleksiy olena
  olga olgierd olha olta ondrej panagiotis paruyr patriarch pavel pavlo pavlos peeter peter petko petr petra petro
  petteri plamen predrag prokopis przemysław pyotr radek radosław radoslaw radovan ramush ramzan raimonds ramil rashid
  rinat robert roman romualdas rosen rosica roza rumen ruslan rustam rustem sadyr sali salome salomé samvel sanja sauli
  sebastian sergei sergey sergii serhii serhiy serik serzh shavkat slavko slobodan sofya stanislav stanisław stavros
  stefan stevo stjepan stoyan sviatlana svetlana svyatoslav szymon tadeusz taras tamás tatiana tatyana tedros temuri
  tibor tigran tihomir tinatin tomasz tomáš tomislav toomas traian urmas urszula václav vadym vahan valentyn valerii
  valeriy valery valeria vasil vasile vasily vasyl veaceslav vera vesna viktor viktoria viorica vitali vitalii vitaly
  vitalie vjosa vlad vladimír vladimir vladislav vladyslav vojislav volodymyr vyacheslav vytautas waldemar witold
  wladyslaw wojciech włodzimierz yana yaroslav yegor yevgeny yevhen yevgeniya yulia yuliia yuri yuriy yury zbigniew
  zdravko zeljko željko željka zhanar zhogorku zlatko zohrab zoltán zoran zorana zsolt zuzana`,
  // Arabic, Persian, Turkish, Hebrew, Central and South Asian Muslim
  `abbas abd abdallah abdel abdel-fattah abdel-ilah abdelaziz abdelfattah abdelmadjid abdelmalek abdolnaser abdou abdul
  abdul-latif abdulaziz abdulla abdullah abdulqader abdulrahman abdurrahman abiy abu adel adham adil adnan agha ahmad
  ahmadou ahmed ahmet aisha akbar akhtar akram ala alaa ali aliyu almazbek alparslan alireza amal amin amina amine amir
  amira amit ammar amos amr ana anas anwar anwaar aqila aref arif arash asad asadullah ashraf asif asim asma atef
  atif avi aviv avigdor awad ayatollah ayelet ayman ayesha aysha ayşe ayse aziz azmi badr baha bahram bakhtiar bakr
  barham bashar bashir bassam bassem behnam benny benjamin berat bezalel bilal bilawal binali binyamin boaz burhan
  bülent cem cengiz cevdet dan danny dany daoud daud david davoud derya devlet ebrahim eden ehud ekrem eli elias
  eliezer emine emre ephraim erdal esmail essam eyal ezzat fadi fahad fahd faisal faiz faris farhan farida farooq faruk
  faten fathi fatih fatima fatma fattah fayez faysal fazal fouad fuad gadi galit gali gamal gebran ghada ghassan gholam
  gholamhossein gideon gilad golan habib hadi hafiz haidar haider haitham hakan haker hamad hamdan hamed hamid hamza
  hani hanan hanan hanina haris haroun hasan hashem hassan hatem hayat haytham herzi hisham hichem hikmet himat hina hoda
  hosni hossam hossein houda hulusi humayun humza husain hussain hussein huseyin hüseyin ibrahim idan idris ihab ilan
  imad imam iman imran inas iqbal irfan isaac ishaq ishaq isaias islam ismail ismaïl israa israel itamar itzhak iyad
  jabir jafar jalal jamal jamil jamila jared javad jawad jawed jihad joumana kais kamal kamel kamil karim karima kashif
  kasim kemal khadija khaled khalid khalifa khalil khalilzad khamenei khawaja kifah laila lapid latif leila levent
  lina lolwah lubna lulwa luna maha mahdi mahmood mahmoud mahmud mahmut majed majid malala malek malik mamnoon manal
  mansour mansur maria mariam marouf marwan maryam masoud massoud mati mehdi mehmed mehmet meir melih meral mevlüt
  michal mikdad mira miri mohamad mohamed mohammad mohammadreza mohammed mohsen mohsin mojtaba moncef mona moqtada
  mordechai morteza moshe mostafa moulay mounir mourad moussa muammar muhamadu muhammad muhammadu muhanad muharrem
  muhsin mullah murad murat musa mustafa mustapha mutaz muqtada nabih nabil nada nadav nader nadir nadeem naftali nafez
  nahid naim najah najat najib najla narges nasr nasrallah nasser nasir nawaf nawal nawaz nayef nechirvan nejat nickolay
  nida nikol nir nitzan nizar noam noor noura nouri numan nuri oded ofir ohad omar omer orhan osama osman othman ousmane
  özgür ozgur parviz pervez pir qais qamar qasem qassem qassim qusay rabah rabih rachid rached rafic rafik rafiq rahim
  rahmat raja ramadan ramez rami ramin ramzi rana rania rashad rashid rasheed raşit raza rehman reuven reza riad riyad
  ron ronen roni roya rustam saad saadi sabah sabri saddam sadiq sadegh saeed said saif sajid sajjad salah salam salem
  salih salim salman salva salwa sam samah saman sameh sami samir samira samy sana sanaa sardar sari sattar saud sayed
  sayyed seif selahattin selim serdar seyed sezen shafqat shah shahbaz shahid shakib shamkhani sharif shaukat shaul
  shehbaz sherif sherry shimon shirin shlomo shukri sigal silvan sinan sirajuddin sohail soheil soner süleyman
  suleiman sultan syed taha tahir tahseen taieb tal talal talat tamim tamir tammam tansu tariq tarek tareq tawfiq tawakkol
  tayyip temel theyazin thani turki tzachi tzipi ülkü umar umer umit ümit usman uzi uzra vedat wael waleed walid wasim
  wissam yaakov yahya yair yariv yasmin yasser yassir yechiel yehuda yisrael yitzhak yoav yoel yossi yousaf yousef
  yousif youssef yuli yusuf yuval zahi zahid zahra zainab zaki zalmay zayed zeev zehra zeid zeina zeynep ziad ziyad
  ziv zuhair zohran nizamuddin mohd`,
  // South Asian
  `abhay abhijit abhinandan abhishek aditi aditya ajay ajit akash akhilesh akshay alok amar amartya amba ambika amit
  amitabh amrita amrit anand ananya anant anil anindita anita anjali anju ankit ankita anup anupam anupama anura anurag
  anuradha anwesha aparna arati aravind archana arindam arjun arun aruna arundhati arvind asaduddin ashis ashish ashok
  ashwin ashwini asha atal atul avinash babu baburam bala balendra balraj bandula bharat bhagwant bhaskar bhupesh
  bhupinder bidya bikram bimal bimala bipin biren chandan chandra chandrababu chandrika deepa deepak deepika deepender
  dev devendra devesh dhananjay dharmendra dheeraj dhruv dilip dinesh dipika dipu divya droupadi ekta gajendra ganesh
  gauri gaurav gautam geeta geetha girish gita gopal gotabaya govind gulam gyanendra hardeep hari harini harish harsh
  harshvardhan hasina hema hemant himanta indira indra indrajit ishaan jagan jagat jagdeep jagdish jairam jaideep jaya
  jayalalithaa jayant jayanta jayesh jitendra jyoti jyotiraditya kailash kalpana kamal kamla kanak kanimozhi kapil karan
  karti kartik kaushik kavita kavya khaleda khadga kiran kiren kirti kishore konrad krishna kumar kumari kunal kushal
  lakshmi lal lalit lalitha lalu madan madhav madhu madhuri mahesh mahinda mahua maithripala mallikarjun mamata
  manik manish manisha manmohan manoj manohar maya mayawati meenakshi meera meghna milind mithun mohan mohandas mukesh
  mukul murali murlidhar nagendra nalin nandini narayan narendra naresh narsimha naveen navjot neelam neeraj neha nidhi
  nikhil nilanjana nirmala nirupama nishant nitin nitish nupur om omprakash pallavi pankaj parkash parameswaran pavan
  pawan payal pinarayi piyush prabha pradeep prakash pralhad pramila pramod pranab pranay prasad prasanna prashant
  pratibha pratik prateek praveen pravind prem prithvi priti priya priyanka pushpa pushpak pushpa-kamal puneet radha
  raghav raghuram rahul raj raja rajat rajeev rajendra rajesh rajinder rajiv rajkumar rajnath rajni rakesh ram rama
  raman ramesh ramchandra ranil ranjan ranjit ranjith rashmi ravi ravindra rekha renu renuka reshma revanth ritesh ritu
  rohan rohini rohit ruchir rumi sachin sagar sajith sambit sandeep sanjay sanjeev sanjib sanjiv santosh sarath sarita
  sarojini satish satya satyendra saurabh savita seema shailesh shaktikanta shankar shanta sharad sharmila shashi sheela
  sher shehla shiv shivraj shivshankar shobha shreya shrijeet shrikant shubham shubhanshu shweta siddharth siddaramaiah
  sitaram sitiveni smita smriti sneha soma somnath sonal soni sourav srinivas srinivasan subhash subrahmanyam
  subramanian suchitra sudha sudhir suhasini sujata sujit sukhbir sukhvinder suman sumit sumitra sunanda sundar suneeta
  sunil sunita suresh surinder surjeet surya sushil sushila sushma swapan swapna swati tarun tejashwi tejasvi thomas
  tulsi uday uddhav udhayanidhi ujjwal uma umesh upendra urjit usha v.s. vaibhav vandana varsha varun vasundhara vasant
  veena venkaiah venkatesh vidya vijay vijaya vikas vikram vinay vineet vinod vipin vipul virendra vishal vishwas vivek
  yashwant yogendra yogi yashasvi zorawar`,
  // East and South-East Asian names that stand first in English
  `akio akira aki akihito atsushi ayumi chieko daisuke eiji eri fumio fumiko gen goro hayao haruki haruhiko hideki
  hideo hidehisa hideaki hiroaki hirofumi hiroko hiroshi hirokazu hiroyuki ichiro isamu itsunori jun junichi junichiro
  junko kaoru katsunobu katsuya katsuyuki kazuhiko kazuhito kazuo kazuya keiko keisuke keizo keiji ken kenji kenichi
  kenta kiichi kimi koichi koji kohei koki kosuke kotaro makiko makoto mami manabu mari mariko masaaki masahiko masahiro
  masako masaki masashi masataka masato masatsugu masayoshi michiko midori mieko minoru mitsuhiro mitsuko motoo mutsumi
  nao naoki naoko naomi naruhito natsuo nobuhiro nobuo nobuko noriko norihisa noriyuki osamu reiko ren renho rika risa
  ryo ryoichi ryoji ryosei ryosuke ryota ryutaro sadako sakie sanae satoru satoshi satsuki seiji seiko seiichi shigeru
  shin shinichi shinichiro shinjiro shinji shintaro shinzo shizuka shoji shoko shohei shuichi shun shunichi shunsuke
  sohei susumu tadashi tadao taishi takako takashi takayuki takeo takeshi taketoshi takuya taro tatsuo tatsuya tetsuo
  tetsuro tomoko tomohiko tomomi toshiaki toshiko toshimitsu toshio toshihiro toshihiko tsuyoshi yasuhiro yasuhide
  yasukazu yasuo yasutoshi yasuyuki yoichi yoji yoko yoshiaki yoshihide yoshihiko yoshihiro yoshiko yoshimasa yoshinori
  yoshiro yoshitaka yosuke yui yuichi yuji yuka yuki yukio yukiko yuko yumi yuriko yusuke yutaka
  agus airlangga anies anwar arief bambang basuki budi bong bongbong corazon dadan deng dewi dita dwi eko enrique
  gibran gloria ferdinand hatta imelda jejomar joko juliana jusuf khairy leni leody liza luhut mahathir maria-lourdes
  martha megawati muhyiddin nadiem nurul panfilo pita prabowo prawit prayut prayuth puan retno ridwan rodrigo sandiaga
  sara sherwin sri srettha subianto sugiono susilo thaksin thanathorn thaung wahyu wan widodo wiranto yingluck yudhoyono
  anutin paetongtarn surakiart sihasak phumtham maris parnpree chuan abhisit hun tea sok prak sar samdech thongloun
  tony vivian ng gan heng desmond indranee tharman chee`,
  // African, Pacific
  `aaron abdoulaye abebe abel adama adebayo adekunle adesina ademola ahunna akinwumi akinwunmi alassane alpha amadou
  aminata aminatou ansu asiwaju assimi atiku audu austin ayodele azali azarias babacar babajide babatunde baciro bah
  bassirou bazoum bello bineta bintou blaise bola bongani bukola chidi chinua chioma chukwuma cyril daniel danladi
  debretsion demeke denis didier dioncounda domitien duma eboe ebrima edem ekow ellen emefa emmerson esperance etienne
  évariste evariste fatou faure fekitamoeloa félix femi folashade fortune frannie fred frederick fridolin funmi gedion
  gedu george getachew githu goodluck grace guillaume habtamu hage hailemariam haile hakainde haruna hassanatou honoré
  ibrahima idriss idrissa ignatius iliesa inoke ismaïla isaias isatou issoufou iyorchia jacob jakaya jean-lucien
  jerry jimoh joice jomo joseph joyce judith julius kaba kabba kalonzo kamuzu kandia kashim kemi kenneth kgalema khama
  khumbuzile kizza kofi kojo kwame kwasi laurent lazarus lindiwe lumka macky mahamadou mahamat mahamane makhosi
  malusi mamady mamadou mangosuthu manasseh marape martha mathias mbali meles mia michael mmusi modibo moeketsi mohamud
  moise moïse mokgweetsi monday moses mosebenzi mouctar moussa mthuli musalia musa mwai mwigulu nana naledi nalumino
  nelson ngozi nicanor nkosazana nnamdi nangolo nonso ntsiki ntokozo nyesom obafemi obi okechukwu olaf olusegun olukayode
  omar oumar ousmane pacifique patrice paul peninah peter phumzile pita prosper raila ramtane rigathi robert romuald
  ronald ronnie ruhakana sahle-work salva samia samuel senzo serigne siaosi sidi siphiwe sitiveni soro sylvestre taban
  taye tedros thabo thandi themba thulani tidjane tito togbe tsitsi tundu uhuru umaro umar utoni valentine viliame
  voniani walter wavel william winnie workneh yahya yayi yemane yemi yoweri ziad zitto zuleka zweli sakiasi filipo
  feleti afioga fiame hilda charlot manasseh surangel taneti kausea simon rimbink baron lionel tuilaepa siaosi
  ratu tevita aupito nanaia winston jacinda chlöe marama rawiri te`,
);

/** Family names that stand before the given name: Chinese, Korean, Vietnamese and others, as spelt in English. */
export const surnamesFirst = wordSet(
  `ai an ao bai ban bao bi bian bo bu cai cao cen chai chang che chen cheng chi chong chu chun cui dai dang deng di
  ding dong dou du duan fan fang fei feng fu gan gao ge geng gong gou gu guan guo hai han hao he hei heng hong hou hu
  hua huang hui huo ji jia jian jiang jiao jin jing ju kang ke kong kuang lai lan lang lei leng li lian liang liao lin
  ling liu long lou lu luo lü lv lyu ma mao mei meng mi miao min mo mou mu nan ni nie ning niu ou ouyang pan pang pei
  peng pi ping pu qi qian qiang qiao qin qiu qu quan que ran rao ren rong ruan rui sang sha shan shang shao shen sheng
  shi shu shui si sima song su sui sun tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia xian xiang xiao
  xie xin xing xiong xu xuan xue xun yan yang yao ye yi yin ying yong you yu yuan yue yun zang zeng zha zhai zhan
  zhang zhao zhen zheng zhi zhong zhou zhu zhuang zhuo zong zou zuo
  chan cheung chow chu eng fong foo fung goh hsia hsiao hsieh hsu hsueh ho hui ko koh koo ku kuan kuo kwan kwok lam lau
  lee leung lo loh low lui luk lum mak mok ng ngai ong pang poon quek seah siew siu sze szeto tam tay teo tey tsai tsang
  tse tseng tsui tung wong woo yap yeoh yeo yeung yip yiu yuen
  ahn bae baek bang byun cha cho choe choi choo chung eom gil gu gwon ha hahn heo hong huh hwang im jang jeon jeong ji
  jin jo joo ju jung kang kim ko koo kwak kwon lim ma min moon myung na nam no noh oh ok pak paik park pyo rhee ri rim ro roh
  ryu seo shim shin si sin so sohn son song suh sung tak u uhm um woo yang yeo yeom yi yim yoo yoon youn yu yum yun
  hun sok prak keat chea
  nguyen nguyễn tran trần le lê pham phạm phan vu vũ vo võ dang đặng bui bùi do đỗ ho hồ ngo ngô duong dương ly lý dinh
  đinh truong trương trinh luong lương mai to tô thach cao vuong quach
  than thein thaung`,
);

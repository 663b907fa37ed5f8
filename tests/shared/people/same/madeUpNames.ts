/** A syllable in Khmer and the ways in which its owners write it in Latin letters, the usual one first. */
export interface Syllable {
  readonly km: string;
  readonly la: readonly string[];
}

function syllables(table: string): Syllable[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [km = '', ...la] = line.trim().split(/\s+/);
      return { km, la };
    });
}

/** Family names of one syllable, the commonest first: a few are shared by very many. */
export const families = syllables(`
  សុខ sok sokh
  ចាន់ chan chann
  គឹម kim kimm khim
  លី ly li lee
  ហេង heng
  កែវ keo kev keov
  ឈឹម chhim chim
  ម៉ៅ mao mau
  នួន nuon nun noun
  ស៊ឹម sim simm
  ប៉ែន pen penn
  អ៊ុក uk ouk
  យឹម yim yimm
  ឡុង long
  ទេព tep tepp
  ឆាយ chhay chay
  ម៉ម mam mom
  រស់ ros ross
  ញ៉ែម nhem nhaem
  ព្រំ prum prom
  ឃុន khun khunn
  សៅ sao sau
  ហុក hok hock
  វ៉ាន់ van vann
  ភួង phuong phoung
  តាន់ tan tann
  ឌួង duong doung
  ជា chea chia
  ឈន chhorn chhon
  អ៊ឹង ing eung
  ប៊ុន bun bunn
  ទូច touch tuch
  អៀម iem eam
  សួន suon soun
  ឯម em emm
  គង់ kong
  ផាន់ phan phann
  មាស meas mies
  ស្រេង sreng
  ហ៊ុល hul
  ពៅ pov peou
  ថោង thong
  ទុំ tum toum
  ខៀវ khiev kheav
  ប្រាក់ prak
  ណុប nop nob
  ឡាយ lay
  អ៊ូ ou u
`);

/** First syllables of given names. */
export const firsts = syllables(`
  សុ so su
  ចាន់ chan chann
  ស្រី srey srei sray
  វិ vi vy
  ប៊ុន bun bunn
  សា sa
  ភិ phi phy
  ណា na
  រ៉ា ra
  ថា tha
  ម៉ា ma
  គឹម kim
  លី ly li
  ពិ pi
  សំ sam
  មុន្នី mony monny moni
  បូ bo bou
  កុ ko
  វណ្ណ van vann
  ផល phal phall
  ដា da
  ធី thi thy
  ច័ន្ទ chan chand
  ហុង hong
  សុខ sok sokh
  រតន rattan ratan
  សិ se si
  ភារ phear phea
  ឧត្ដម oudom udom
  កញ្ញា kanha kagna
`);

/** Last syllables of given names; those that sound nearly alike are names of other people. */
export const lasts = syllables(`
  ភា phea pea phia
  ភាព pheap
  ធា thea tea thia
  ធី thy thi thee
  ណា na
  រិទ្ធ rith rit ritth
  វុទ្ធ vuth vut wuth
  វុទ្ធី vuthy vuthi vutthy
  ផល phal phall
  រ៉ា ra rah
  រី ry ri
  ណី ny ni
  ណែត net
  លីន lin lyn
  លាង leang liang
  ម៉ាលី maly mali
  ដា da
  ដែត det
  វី vy vi
  សាល sal sall
  ពេជ្រ pich pech
  ភ័ក្ត្រ pheak phak
  សែត set seth
  ខេង kheng
  ហាក់ hak
  មុំ mom mum
  គន្ធា kunthea kunthia kuntea
  វត្ដី vatty vathey
  រស្មី reaksmey raksmey rasmey
  មាន mean
  ឆេង chheng cheng
  តារា tara
  យ៉ា ya
  សិដ្ឋ seth sith
  ឡេង leng
  នីន nin
  នាង neang
  លក្ខិណា leakhena lekhena leakhna
  ពិសី pisey pisei
  បូរី borey borei
`);

/**
 * All weights and thresholds by which two people are held to be one. Weights are in bits: +1 makes it twice as
 * likely that two records are one person, −1 half as likely. What agrees by its rarity counts log2(1/share),
 * the share being how often the value occurs among the people at hand; a common family name, a large body or
 * a telephone that many share therefore counts little. The bits are added up; those that picking one person
 * out of all costs (`population`) are taken off.
 */
export const weights = {
  /** Rarity: shares are learnt from the people at hand, leaning on `usual` as if that many people had been seen. */
  rarity: { seen: 300, usualFamily: 1 / 60, usualGiven: 1 / 400, usualOther: 1 / 40 },
  /** The most that the rarity of one value may count. */
  most: { family: 7, given: 10.5, skeleton: 10.5, organisation: 6, post: 3, province: 4 },
  /** Picking one of n people costs log2(n + least), n never above most. */
  population: { least: 300, most: 20_000 },
  /** A part of a name (family or given), relative to its rarity; `points` are added. */
  name: {
    same: { share: 1, points: 0 },
    /** Another usual spelling. */
    spelling: { share: 1, points: -0.5 },
    /** A letter left out, doubled or swapped, an aspirate. */
    slip: { share: 0.6, points: -1 },
    /** An initial in place of the part. */
    initial: { share: 0, points: 2 },
    /** The same consonants, other vowels: as often another name as another spelling. */
    sound: { share: 0, points: 0 },
    familyDiffers: { share: 0, points: -6 },
    givenDiffers: { share: 0, points: -11 },
    /** One has a single part, which is the other's family or given name. */
    part: { share: 0.7, points: 0 },
  },
  /** Given name first, family name last. */
  swapped: -1.5,
  /** Khmer and Latin name both agree: little is added, since one is written from the other. */
  bothScripts: 1.5,
  /** One script agrees, the other has another spelling of one sound, or another name. */
  otherScript: { sound: -1, khmerDiffers: -9, latinDiffers: -6 },
  /** A Khmer name against a Latin one: consonants only. */
  acrossScripts: { share: 0.95, oneOffShare: 0.5, differs: -8 },
  phone: { mobile: 12, landline: 7, perDoublingOfNames: -2, differs: -2.5 },
  email: { same: 12, perDoublingOfNames: -3, differs: -2.5 },
  sex: { same: 1, differs: -6 },
  organisation: { share: 1, alikeShare: 0.6, differs: -3.2 },
  post: { share: 0.5, differs: -0.7 },
  /** With the same body the province says little more. */
  province: { share: 0.8, withBodyShare: 0.3, differs: -3.5, withOtherBodyDiffers: -1.5 },
  /**
   * Two who each agree with a third entry by `strong` or more are offered too, at the lesser of the two scores
   * less `less`, unless what they say of each other lies below `least`.
   */
  third: { strong: 4, less: 2, least: -8 },
  thresholds: {
    /** Offered as a possible duplicate. */
    offered: 1.3,
    /** A listed person is perhaps a known one. */
    perhaps: 0,
    /** A listed person is a known one, where strong evidence stands beside the score. */
    known: 6,
    /** The next best must be this far behind for anybody to be held as known. */
    ahead: 5,
  },
  /** From which weight on a field is said to speak strongly, or clearly, for it or against it; else weakly. */
  strength: { strong: 6, clear: 2.5 },
  /** From which score on two people are very likely, or likely, one; else perhaps. */
  likelihood: { veryLikely: 12, likely: 6 },
  /** Blocks of people who share a key: up to `whole` all pairs are looked at, beyond it neighbours in order. */
  blocks: { whole: 20, neighbours: 6, known: 60 },
} as const;

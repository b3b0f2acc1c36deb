import type { AskingWords, DatingWords } from '../asking/asking.ts';

/** The small words of a Chinese query; they stand inside a run of characters. */
const zh: AskingWords = {
  empty: `一切 所有 什么 怎么 怎样 如何 为什么 为何 何时 哪里 谁 关于 有关 对于 对 就 说了 说过 说 表示 谈到 谈 讲了 讲 的 了 在 和 与 及 是 吗 呢 们 这 那 其
    声明 表态 言论 讲话 立场 看法 聲明 表態 言論 講話 立場
    什麼 怎麼 關於 對於 對 與 說了 說 談到 談 講 嗎`,
  about: '关于 有关 对于 对 就 在 關於 對於 對',
  without: '除了 除 除开 除開 不包括',
  not: '不是 不 非 而非',
};

export default zh;

/** What stands in front of dates and numbers in a Chinese query. */
export const dating: DatingWords = {
  since: '以来 起 之后起 以來',
  after: '之后 以后 之後 以後',
  until: '为止 為止',
  before: '之前 以前',
  apart: '除了',
  numbered: '第 决议 決議 号 號',
  partOfYear: {
    spring: '春 春季 春天',
    summer: '夏 夏季 夏天',
    autumn: '秋 秋季 秋天',
    winter: '冬 冬季 冬天',
    early: '初',
    mid: '中期',
    late: '末 底',
  },
};

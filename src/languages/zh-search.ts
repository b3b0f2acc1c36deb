import { counter } from './counter.ts';
import type { SearchWords } from './interface-words.ts';

const locale = 'zh-Hans';

/** Chinese in simplified characters, the part that a search in the browser needs. */
export const zhSearch: SearchWords = {
  tag: 'zh',
  locale,
  direction: 'ltr',
  navigation: {
    skip: '跳到发言',
    site: '本站',
    timeline: '时间线',
    speakers: '发言人',
    topics: '主题',
    about: '关于',
    coverage: '收录范围',
    search: '搜索',
    years: '年份',
    languages: '语言',
  },
  mode: { direct: '原话', indirect: '转述', mixed: '部分原话' },
  date: {
    about: (date) => `约${date}`,
    perhaps: (date) => `${date}（不确定）`,
    from: (date) => `自${date}`,
    until: (date) => `至${date}`,
    partly: (date) => `${date}内某时`,
    years: (first) => `${first}年代`,
    season: { '21': '春', '22': '夏', '23': '秋', '24': '冬' },
  },
  statements: counter(locale, { other: '#条发言' }),
  monthUnknown: '月份不详',
  narrowed: {
    remain: (statements) => `显示${statements}`,
    unplaced: (statements) => `因报道日期不详而未显示：${statements}。`,
    from: '显示的第一个月',
    to: '显示的最后一个月',
    period: '在条带上拖动以选择时段',
    whole: '整条时间线',
  },
  search: {
    placeholder: '发言人、主题或词语',
    close: '关闭',
    results: counter(locale, { other: '找到#条发言' }),
    none: '没有找到与这些词语相符的内容。',
    failed: '无法载入索引。请检查网络连接后重新输入。',
    keys: '↑ ↓ 移动，Enter 打开，Esc 关闭',
    readAs: (typed, found) => `${typed}：${found}`,
    partial: '没有一条包含所有词语；以下包含其中大部分。',
    unknownValue: (field, value, nearest) =>
      `${fields[field] ?? field}：没有“${value}”。${nearest === undefined ? '' : `您是指${nearest}吗？`}`,
    didYouMean: (query) => `搜索 ${query}`,
    all: counter(locale, { other: '全部#条结果' }),
    more: '显示更多',
    order: '排序',
    byRank: '最相关的在前',
    byDate: '最新的在前',
    narrow: '缩小结果范围',
    explained: '可用任何文字搜索词语、人名和主题，拼写错误也能识别。一切都在本浏览器中进行。',
    withoutScripts: '搜索在浏览器中运行，需要启用脚本。没有脚本时，可从下面的列表找到每条发言。',
    syntax: [
      ['nusra ceasefire', '同时含有两个词的发言'],
      ['"political transition"', '两个词相邻'],
      ['-coalition', '不含该词'],
      ['发言人:lavrov', '按发言人；也可用 主题: 出版者: 方式:direct'],
      ['从:2015-09 到:2016', '在该时段内；也可用 年:2016'],
    ],
  },
};

const fields: Record<string, string> = {
  speaker: '发言人',
  topic: '主题',
  publisher: '出版者',
  mode: '方式',
  date: '日期',
};

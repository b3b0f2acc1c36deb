import type { PartyForms } from '../asking/party-forms.ts';

/** Countries and organizations in Chinese. */
const zh: PartyForms = {
  names: {
    US: '美国|美國|美利坚|美利坚合众国|美方|美軍|美军',
    GB: '英国|英國|英方|大不列颠',
    UN: '联合国|聯合國',
    EU: '欧盟|歐盟',
    RU: '俄罗斯|俄羅斯|俄国|俄國|俄方|俄罗斯联邦|俄军',
    SU: '苏联|蘇聯|苏方',
    CN: '中国|中國|中方|中华人民共和国',
    FR: '法国|法國|法方',
    DE: '德国|德國|德方',
    DD: '东德|民主德国',
    SY: '叙利亚|敘利亞|叙方',
    TR: '土耳其|土方',
    IR: '伊朗|伊方',
    KP: '朝鲜|朝鮮|北韩|北韓|朝方',
    KR: '韩国|韓國|南韩|韩方',
    AE: '阿联酋|阿聯酋',
    SA: '沙特|沙特阿拉伯|沙方',
    VA: '梵蒂冈|教廷',
    CZ: '捷克共和国',
    nato: '北约|北約|北大西洋公约组织',
    'african union': '非盟|非洲联盟',
    'league of arab states': '阿盟|阿拉伯国家联盟|阿拉伯联盟',
    'organization for security and co-operation in europe': '欧安组织',
    'organisation of islamic cooperation': '伊斯兰合作组织',
    'international atomic energy agency': '国际原子能机构',
    'world health organization': '世卫组织|世界卫生组织',
    'organisation for the prohibition of chemical weapons': '禁化武组织|禁止化学武器组织',
  },
  adjectives: {},
  declined: (name) => [name],
  agreed: (adjective) => [adjective],
};

export default zh;

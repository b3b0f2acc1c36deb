import { describe, expect, test } from 'vitest';
import { type Found, statementsIn } from './statements-in.ts';

type Case = [what: string, text: string, expected: Found[]];

const english: Case[] = [
  [
    'a quotation that ends in a sign of its own in front of its comma',
    '“The port is closed!”, said Ada Marsh.',
    [['“The port is closed!”', 'Ada Marsh']],
  ],
  [
    'a place in front of "according to", which no office describes',
    'Norlandic President Ada Marsh met reporters. Norland is ready to sell grain to Europe, according to the president.',
    [['Norland is ready to sell grain to Europe', 'Ada Marsh']],
  ],
  [
    'a last name that begins with an article',
    'Foreign Minister Yusuf al-Hadri said the port was open. “We are ready,” al-Hadri added.',
    [
      ['the port was open', 'Yusuf al-Hadri'],
      ['“We are ready,”', 'Yusuf al-Hadri'],
    ],
  ],
  [
    'a quotation above a paragraph that is none',
    '“Guards were seen,” the envoy said.\n\n“A shot was fired.”\n\nThe team was told that nobody could pass the “old” bridge, the envoy said.',
    [
      ['“Guards were seen,” … “A shot was fired.”', 'the envoy'],
      ['The team was told that nobody could pass the “old” bridge', 'the envoy'],
    ],
  ],
  [
    'an adverb between commas in front of "that"',
    'Ada Marsh added, however, that she had no interest in a quarrel.',
    [['that she had no interest in a quarrel', 'Ada Marsh']],
  ],
  [
    'an aside that ends in a part of a quotation',
    'Minister Bo Lund, who had argued that nobody “can meet” it, said the government would go.',
    [
      ['that nobody “can meet” it', 'Bo Lund'],
      ['the government would go', 'Bo Lund'],
    ],
  ],
  [
    'what was said in front, and behind it a clause with words of others',
    'Lowland will not send warships, Ada Marsh said on Monday, hours after its neighbours announced that they would.',
    [
      ['Lowland will not send warships', 'Ada Marsh'],
      ['that they would', 'its neighbours'],
    ],
  ],
  [
    'a participle in front of its noun, which introduces nothing',
    'Armed men boarded two ships in the strait, Ada Marsh said Wednesday.',
    [['Armed men boarded two ships in the strait', 'Ada Marsh']],
  ],
  [
    'a claim of which the writer tells who denied it',
    'Norland said Sudmark had sent an aircraft over the strait, a charge that Sudmark laughed at.',
    [['Sudmark had sent an aircraft over the strait', 'Norland']],
  ],
  [
    'a feeling in what somebody says',
    'The Norlandic president, Bo Lund, said he regretted the step.',
    [['he regretted the step', 'Bo Lund']],
  ],
  [
    'several with their offices',
    'Secretary Ada Marsh and Foreign Minister Bo Lund agreed that the port should open.',
    [['that the port should open', 'Ada Marsh and Bo Lund']],
  ],
  [
    'two verbs of one speaker, the second with its preposition',
    'Ada Marsh said the port was closed and appealed to both capitals to open it.',
    [
      ['the port was closed', 'Ada Marsh'],
      ['both capitals to open it', 'Ada Marsh'],
    ],
  ],
  ['threatened to', 'Norland threatened to close the port.', [['close the port', 'Norland']]],
  [
    'what is asked of whom, with a quotation in it',
    'Ada Marsh, whose government met twice, urged both sides “to count to ten”.',
    [['both sides “to count to ten”', 'Ada Marsh']],
  ],
  [
    'a day in front of a quotation',
    'Ada Marsh said on Friday “grain is rotting” and “fish is not”.',
    [['“grain is rotting” and “fish is not”', 'Ada Marsh']],
  ],
  [
    'a subject with its office, and then a verb with an object',
    'The agency reported that Ada Marsh, the caretaker premier, recommended the envoys leave.',
    [
      ['that Ada Marsh, the caretaker premier, recommended the envoys leave', 'The agency'],
      ['the envoys leave', 'Ada Marsh'],
    ],
  ],
  [
    'what somebody announces is not who announces it',
    'Separately, the operator, Portworks, has announced its intention to restart Unit 2.',
    [['its intention to restart Unit 2', 'Portworks']],
  ],
  [
    '“as” with somebody who reports something',
    'Grain is short, Ada Marsh said, as workers reported a sharp rise in cases.',
    [
      ['Grain is short', 'Ada Marsh'],
      ['a sharp rise in cases', 'workers'],
    ],
  ],
  [
    'an allegation that is denied is said by nobody',
    'Marsh accused Norland of seeking tolls, an allegation Lund has denied.',
    [['Norland of seeking tolls, an allegation Lund has denied', 'Marsh']],
  ],
  [
    'analysts and others',
    'New tolls will do little, analysts and exiled politicians say.',
    [['New tolls will do little', 'analysts and exiled politicians']],
  ],
  [
    'a participle behind a tag is no complement',
    'Closing the port would breach the treaty, Ada Marsh argued, pointing to a clause that requires notice.',
    [['Closing the port would breach the treaty', 'Ada Marsh']],
  ],
  [
    'a place behind “and” is not who speaks',
    'Ada Marsh called the toll a “hoax”, and on Twitter wrote that grain would pass.',
    [
      ['the toll a “hoax”', 'Ada Marsh'],
      ['that grain would pass', 'Ada Marsh'],
    ],
  ],
  [
    'a pronoun and its verb behind a verb that can be a noun',
    'Ada Marsh claims she would open the port.',
    [['she would open the port', 'Ada Marsh']],
  ],
  [
    'somebody without a name, with what tells of them',
    'A source close to the talks said grain would pass. “Soon,” the source added.',
    [
      ['grain would pass', 'A source close to the talks'],
      ['“Soon,”', 'A source close to the talks'],
    ],
  ],
  [
    'a name with and without its accents',
    'The minister Ana Erdoğan came. “Grain will pass,” Erdogan said.',
    [['“Grain will pass,”', 'Ana Erdoğan']],
  ],
  [
    'a further paragraph of quotation behind one that went on behind its tag',
    '“Grain will pass,” Marsh said. “It must.”\n\n“Ships are waiting.”',
    [['“Grain will pass,” … “It must.”\n\n“Ships are waiting.”', 'Marsh']],
  ],
  [
    'a heading in other marks does not go on with it',
    "“Grain will pass,” Marsh said. “It must.”\n\n'Ships are waiting.'\n\nNobody left.",
    [['“Grain will pass,” … “It must.”', 'Marsh']],
  ],
  [
    'a paragraph between two tags of the same verb is said with the second',
    '“Grain will pass,” Marsh said.\n\n“Ships are waiting.”\n\n“Nobody will starve,” she said.',
    [
      ['“Grain will pass,”', 'Marsh'],
      ['“Ships are waiting.”\n\n“Nobody will starve,”', 'Marsh'],
    ],
  ],
  [
    'before a verb that goes on it is said with the first',
    '“Grain will pass,” Marsh said.\n\n“Ships are waiting.”\n\n“Nobody will starve,” she added.',
    [
      ['“Grain will pass,” … “Ships are waiting.”', 'Marsh'],
      ['“Nobody will starve,”', 'Marsh'],
    ],
  ],
  [
    'before another speaker it is said with the first',
    '“Grain will pass,” Marsh said.\n\n“Ships are waiting.”\n\n“Nobody will starve,” Lund said.',
    [
      ['“Grain will pass,” … “Ships are waiting.”', 'Marsh'],
      ['“Nobody will starve,”', 'Lund'],
    ],
  ],
  [
    'what is told of the speaker, between what she says',
    '“I weigh grain,” said Ada Marsh. She has two masters. “And I like it.”',
    [['“I weigh grain,” … “And I like it.”', 'Ada Marsh']],
  ],
  [
    'what is told of something else ends the quotation',
    '“I weigh grain,” said Ada Marsh. The harbour has two masters. “And I like what comes of it.”',
    [
      ['“I weigh grain,”', 'Ada Marsh'],
      ['“And I like what comes of it.”', 'Ada Marsh'],
    ],
  ],
  ['a slogan', 'Ada Marsh ran on the slogan “Open Ports” that year.', [['“Open Ports”', 'Ada Marsh']]],
  ['chants of nobody known', 'Their chants of “Shame!” filled the harbour.', [['“Shame!”', undefined]]],
  [
    'a remark by its word, and whose it was',
    'The council met. Marsh’s “fish” remark hung over the talks.',
    [['“fish”', 'Marsh']],
  ],
  ['a curt word at the end', 'Ada Marsh broke off with a curt, “No.”', [['“No.”', 'Ada Marsh']]],
  [
    'a short clause at the end of a headline, of whom stands in front of it',
    'Ministers go home; Envoys fear “grain is rotting.”',
    [['“grain is rotting.”', 'Envoys']],
  ],
  ['how often it was said', 'Marsh said “grain” five times and left the hall.', [['“grain”', 'Marsh']]],
  [
    'a verb behind a whole clause in quotation marks is of whom the sentence is about',
    'Voters saying “the law is too harsh” doubled within a year.',
    [['“the law is too harsh”', 'Voters']],
  ],
  [
    'a title that somebody published',
    'Ada Marsh published an essay titled “Grain First” in May.',
    [['“Grain First”', 'Ada Marsh']],
  ],
  ['a title with its author', '“Grain First” was written by Ada Marsh in May.', [['“Grain First”', 'Ada Marsh']]],
  [
    'a title and who wrote it behind',
    'The minister read a paper titled “Grain First” by Ada Marsh.',
    [['“Grain First”', 'Ada Marsh']],
  ],
  ['a title of which nobody is the author', 'Ada Marsh saw a film titled “Grain First” in May.', []],
  [
    'a heading in capitals in front of a sentence',
    'GRAIN PASSES THE STRAIT Minister Ada Marsh said ships waited.',
    [['ships waited', 'Ada Marsh']],
  ],
  [
    'a name in the last line of a quotation, inside its marks',
    '"We go into the winter without grain, whatever they do.\nAda Marsh, Harbour Institute."\n\nNobody left.',
    [['"We go into the winter without grain, whatever they do.', 'Ada Marsh']],
  ],
  [
    'a mark that was forgotten before another opens',
    '“It was late. The ships had gone. “We left at night,” Marsh said.',
    [
      ['“It was late. The ships had gone.', undefined],
      ['“We left at night,”', 'Marsh'],
    ],
  ],
  [
    'one person in front of “their” is not who they are',
    'Mrs. Marsh shares more with the campaign than their common slogan, “Stronger Together.”',
    [['“Stronger Together.”', undefined]],
  ],
  [
    'an office, what it is of, and who holds it',
    'Norland’s Ambassador to the Council of Ports Ada Marsh said that grain would pass.',
    [['that grain would pass', 'Ada Marsh']],
  ],
  [
    'a ministry in front of its spokeswoman',
    'Ministry of Grain spokeswoman Nora Quill said that grain would pass.',
    [['that grain would pass', 'Nora Quill']],
  ],
  [
    'somebody else’s spokesman',
    'Marsh’s spokesman, Bo Lund, said that grain would pass.',
    [['that grain would pass', 'Bo Lund']],
  ],
  [
    'a name that only describes',
    'The Norland government said that grain would pass.',
    [['that grain would pass', 'The Norland government']],
  ],
  [
    'an office and then its holder, in a source',
    'According to the head of the port, Nora Quill, grain will pass.',
    [['grain will pass', 'Nora Quill']],
  ],
  [
    '“the official” is the one who was brought in without a name',
    'The minister Ada Marsh was there. A senior official said that grain would pass. “It will,” the official added.',
    [
      ['that grain would pass', 'A senior official'],
      ['“It will,”', 'A senior official'],
    ],
  ],
  [
    '“the ministry” is the one named before',
    'Norland’s grain ministry denied it. “Grain will pass,” the ministry said.',
    [['“Grain will pass,”', 'Norland’s grain ministry']],
  ],
  [
    '“the statement” is of whoever issued it',
    'The Commission said that it had counted. “Grain will pass,” the statement said.',
    [
      ['that it had counted', 'Commission'],
      ['“Grain will pass,”', 'Commission'],
    ],
  ],
  [
    '“they” are those who spoke',
    'Two captains said the port was full. “We wait,” they said.',
    [
      ['the port was full', 'Two captains'],
      ['“We wait,”', 'Two captains'],
    ],
  ],
  [
    'an office in front of its name',
    'The governor said grain would pass.\n\n“It will,” Governor Ada Marsh told the port.',
    [
      ['grain would pass', 'Ada Marsh'],
      ['“It will,”', 'Ada Marsh'],
    ],
  ],
  [
    'a genitive is not whom “she” means',
    'Norland’s premier, Ada Marsh, was there. “Grain will pass,” she said.',
    [['“Grain will pass,”', 'Ada Marsh']],
  ],
  [
    'a source by its pronoun',
    'Ada Marsh spoke. According to her, grain will pass.',
    [['grain will pass', 'Ada Marsh']],
  ],
  ['a source by what is hers', 'Ada Marsh spoke. In her words, grain will pass.', [['grain will pass', 'Ada Marsh']]],
  ['as somebody put it', 'As Ada Marsh put it, grain will pass.', [['grain will pass', 'Ada Marsh']]],
  [
    'a day between the speaker and the verb',
    'Ada Marsh on Tuesday said that grain would pass.',
    [['that grain would pass', 'Ada Marsh']],
  ],
  [
    'a place and a day behind the verb',
    'Grain will pass, Ada Marsh said here on Monday.',
    [['Grain will pass', 'Ada Marsh']],
  ],
  [
    'a hearer with more about him behind the verb',
    'Grain will pass, Ada Marsh told a meeting following talks with her counterpart Ilya Kornev.',
    [['Grain will pass', 'Ada Marsh']],
  ],
  [
    'a hearer with a programme',
    'Ada Marsh told the Strait Review’s “Morning Tide” that grain would pass.',
    [['that grain would pass', 'Ada Marsh']],
  ],
  [
    'a time that opens the sentence',
    'Earlier this week, Ada Marsh said that grain would pass.',
    [['that grain would pass', 'Ada Marsh']],
  ],
  [
    'a title that opens the sentence',
    'In her memoir, “A Chair by the Strait,” Ada Marsh wrote that grain was “a promise.”',
    [['that grain was “a promise.”', 'Ada Marsh']],
  ],
  [
    'words quoted from somebody else',
    'The agency quoted Ada Marsh as saying that grain would pass.',
    [['that grain would pass', 'Ada Marsh']],
  ],
  [
    'words that somebody was quoted as saying',
    'Grain will pass, Ada Marsh was quoted by the agency as saying.',
    [['Grain will pass', 'Ada Marsh']],
  ],
  [
    'a feeling with what is felt',
    'Ada Marsh expressed hope that grain would pass.',
    [['that grain would pass', 'Ada Marsh']],
  ],
  [
    'a judgement inside another’s sentence',
    'Ilya Kornev denounced the toll as “unfair,” the envoy Nora Quill told reporters.',
    [
      ['Ilya Kornev denounced the toll as “unfair,”', 'Nora Quill'],
      ['the toll as “unfair,”', 'Ilya Kornev'],
    ],
  ],
  [
    'whose a claim is',
    'Ilya Kornev smiled at Marsh’s claim that the toll was “fair to all.”',
    [['“fair to all.”', 'Marsh']],
  ],
  [
    'a verb and no noun, a noun and no verb',
    'Ada Marsh’s calls for calm in the United States “were heard by all of us,” said Bo Lund.',
    [['Ada Marsh’s calls for calm in the United States “were heard by all of us,”', 'Bo Lund']],
  ],
  [
    'what is passed through is nobody',
    'Captains marching through the streets chanted “No more tolls!” and left.',
    [['“No more tolls!”', 'Captains']],
  ],
  [
    'several without a noun',
    '“We wait,” captains said. Another said that grain would pass.',
    [
      ['“We wait,”', 'captains'],
      ['that grain would pass', undefined],
    ],
  ],
  [
    'a cue that led to a quotation ends it',
    'Ada Marsh scolded him: “You knew,” she said. “You did,” Bo Lund said.',
    [
      ['“You knew,”', 'Ada Marsh'],
      ['“You did,”', 'Bo Lund'],
    ],
  ],
  [
    'a message behind a colon',
    'Ada Marsh has a new message: “Grain will pass.”',
    [['“Grain will pass.”', 'Ada Marsh']],
  ],
  ['a name and a colon', 'More from Ada Marsh: “Grain will pass.”', [['“Grain will pass.”', 'Ada Marsh']]],
  [
    'a headline with its speaker in front',
    'Marsh on Tolls: ‘Grain Will Pass This Year’\n\nAda Marsh spoke on Friday.',
    [['‘Grain Will Pass This Year’', 'Ada Marsh']],
  ],
  [
    'a headline with its speaker behind',
    'Grain will pass before the frost — Marsh\n\nAda Marsh spoke on Friday.',
    [['Grain will pass before the frost', 'Ada Marsh']],
  ],
  [
    'a quotation that the next paragraph closes without a mark in front',
    'Ada Marsh said:\n\n“Grain will pass.\n\nNobody will stop it.”',
    [['“Grain will pass.\n\nNobody will stop it.”', 'Ada Marsh']],
  ],
  [
    'a year is no quotation',
    'It was so in ’08, and Ada Marsh said that it’s so again.',
    [['that it’s so again', 'Ada Marsh']],
  ],
  [
    'a ministry says by doing',
    'The Ministry of Foreign Affairs strongly condemns the attack on the port.',
    [['the attack on the port', 'Ministry of Foreign Affairs']],
  ],
  ['so does somebody', 'Ada Marsh condemned the attack on the port.', [['the attack on the port', 'Ada Marsh']]],
  [
    'whom somebody accuses of what, without a quotation',
    'The opposition accused Marsh of hiding behind the council.',
    [['Marsh of hiding behind the council', 'The opposition']],
  ],
  ['somebody who only does', 'Ada Marsh attacked the port.', []],
  [
    'said this: the paragraph above',
    'Forty ships will leave before Sunday.\n\nNorland’s minister Ada Marsh said this at a briefing.',
    [['Forty ships will leave before Sunday', 'Ada Marsh']],
  ],
  [
    'a body by what it is of, and then in short',
    'The Commission on the Strait said that it had counted. “Forty ships,” the Commission said.',
    [
      ['that it had counted', 'Commission on the Strait'],
      ['“Forty ships,”', 'Commission on the Strait'],
    ],
  ],
  ['a word that joins', 'Ada Marsh left. But, she said, grain will pass.', [['grain will pass', 'Ada Marsh']]],
  ['a sentence in brackets', 'Bo Lund smiled. (The toll, he admitted, is high.)', [['The toll … is high', 'Bo Lund']]],
  [
    'an hour with stops',
    'Captains said that it began at 4 a.m. (0100 GMT).',
    [['that it began at 4 a.m. (0100 GMT)', 'Captains']],
  ],
  [
    'words in the next paragraph',
    'Ada Marsh wrote a few minutes ago:\n\n“A long night, and a good one.”',
    [['“A long night, and a good one.”', 'Ada Marsh']],
  ],
  [
    'sources at the end',
    'Ada Marsh said that grain would pass.\n\nShe left.\n\n== Sources ==\n\nBo Lund. “Grain will pass, says Marsh” — Strait Review',
    [['that grain would pass', 'Ada Marsh']],
  ],
  [
    'a participle in front',
    'Stressing that “time is short,” Ada Marsh left.',
    [['that “time is short,”', 'Ada Marsh']],
  ],
  ...['made it clear', 'did not rule out', 'is confident', 'drew attention to the fact'].map((saying): Case => [
    `a phrase that says: ${saying}`,
    `Ada Marsh ${saying} that grain would pass.`,
    [['that grain would pass', 'Ada Marsh']],
  ]),
  ['the same phrase without what it says', 'Ada Marsh did not rule out a toll and is confident of grain.', []],
  [
    '“she” is whom the report has turned to since',
    '“We wait,” said Bo Lund.\n\nThe minister Ada Marsh declined to answer. “The port is ours,” she said.',
    [
      ['“We wait,”', 'Bo Lund'],
      ['“The port is ours,”', 'Ada Marsh'],
    ],
  ],
  [
    'an as-clause with a speaker of its own',
    'Captains waited for a third day as officials warned that grain would rot.',
    [['that grain would rot', 'officials']],
  ],
  [
    'a with-clause with a speaker of its own',
    'Norland signed it on Tuesday, with Sudmark’s premier calling it “a new chapter.”',
    [['it “a new chapter.”', 'Sudmark’s premier']],
  ],
  [
    'a verb that needs no that behind a comma',
    'The port will open soon, Ada Marsh added.',
    [['The port will open soon', 'Ada Marsh']],
  ],
  [
    'a tag inside the sentence',
    'Bo Lund smiled. Ilya Kornev, he added, should go.',
    [['Ilya Kornev … should go', 'Bo Lund']],
  ],
  [
    'a tag in front of a quotation that goes on',
    'Ada Marsh smiled. Her captains, she said, “always forget the toll.”',
    [['Her captains … “always forget the toll.”', 'Ada Marsh']],
  ],
  [
    'a participle behind a quotation with its comma',
    'Ada Marsh said the toll is “a debt that allows no delay,” adding that grain would pass.',
    [
      ['the toll is “a debt that allows no delay,”', 'Ada Marsh'],
      ['that grain would pass', 'Ada Marsh'],
    ],
  ],
  ['what somebody warns of', 'Ada Marsh warned of a hard winter.', [['a hard winter', 'Ada Marsh']]],
  [
    'a phrase in the middle that is somebody’s',
    'The port is not, as one envoy put it, “out of wheat.”',
    [['“out of wheat.”', 'one envoy']],
  ],
  [
    'a quotation and its speaker as a headline',
    '“A very good day”: Marsh after the talks\n\nAda Marsh spoke on Friday.',
    [['“A very good day”', 'Ada Marsh']],
  ],
  [
    'a last name that is an office',
    'Senator Nora T. King, of Norland, said that grain would pass.',
    [['that grain would pass', 'Nora T. King']],
  ],
  ['lives that were claimed', 'The storm claimed 12 lives.', []],
  ['a name that was not to be given', 'The captain, who asked not to be named, left.', []],
  ['a role that was denied', 'Ada Marsh, the premier, has denied a role in it.', [['a role in it', 'Ada Marsh']]],
  [
    'a body with two names',
    'Marsh & Quill Shipping said that grain would pass.',
    [['that grain would pass', 'Marsh & Quill Shipping']],
  ],
  [
    'a word that joins, with a comma, in front of a quotation',
    'Yet, “grain will pass,” Ada Marsh said.',
    [['“grain will pass,”', 'Ada Marsh']],
  ],
  [
    'what the words are about is none of them',
    'As for tolls, “they are too high,” Ada Marsh said.',
    [['“they are too high,”', 'Ada Marsh']],
  ],
  [
    'what the words begin with belongs to them',
    'In the north, “the quays are full,” Ada Marsh said.',
    [['In the north, “the quays are full,”', 'Ada Marsh']],
  ],
  ['as she put it, and a colon', 'As Ada Marsh put it: “Grain will pass.”', [['“Grain will pass.”', 'Ada Marsh']]],
  [
    'an answer with its words, and one in the same sentence',
    'Ada Marsh responded to the envoy with, “Why now?” Ilya Kornev then wrote back, “Grain cannot wait.”',
    [
      ['“Why now?”', 'Ada Marsh'],
      ['“Grain cannot wait.”', 'Ilya Kornev'],
    ],
  ],
  ['an answer with a few words', 'Ada Marsh replied with a curt “no comment”.', [['“no comment”', 'Ada Marsh']]],
  [
    'a call for something to be done',
    'Ada Marsh called for the letters to be made public. Ships have been advised by the port to wait.',
    [['the letters to be made public', 'Ada Marsh']],
  ],
  [
    'a verb that is mostly a noun, behind a quotation',
    '“Grain will pass,” the Norlanders state in the paper.',
    [['“Grain will pass,”', 'Norlanders']],
  ],
  [
    'a tag that repeats who said it, and what goes on behind it',
    'Asked about tolls, Ada Marsh said “they are too high,” she said. “Nobody pays them.”',
    [
      ['“they are too high,”', 'Ada Marsh'],
      ['“Nobody pays them.”', 'Ada Marsh'],
    ],
  ],
  [
    'a quotation that goes on with the one before and is broken off',
    '“Grain waits,” Ada Marsh said on the “Morning Tide.” “And the quays are full,” and with that she left.',
    [['“Grain waits,” … “And the quays are full,”', 'Ada Marsh']],
  ],
  [
    'praise in her words only',
    'The crowd heard Ada Marsh, praising “the patience of the captains” as she left.',
    [['“the patience of the captains”', 'Ada Marsh']],
  ],
  [
    'a source, its words, and what the writer makes of them',
    'According to Ada Marsh, “grain will pass,” presumably by sea.',
    [['“grain will pass,”', 'Ada Marsh']],
  ],
  [
    'a paper by kind and name, and what happened meanwhile',
    'Ada Marsh told Norland magazine The Quay “grain is rotting,” while the port was closed.',
    [['“grain is rotting,”', 'Ada Marsh']],
  ],
  [
    'a contrast of two quotations',
    'Ada Marsh said wheat is “an old trade,” while “rye is new.”',
    [['wheat is “an old trade,” while “rye is new.”', 'Ada Marsh']],
  ],
  [
    'a participle and its quotation in front of the sentence',
    'Recalling “the winter without bread,” Ada Marsh urged the ports to “let the ships go.”',
    [
      ['“the winter without bread,”', 'Ada Marsh'],
      ['the ports to “let the ships go.”', 'Ada Marsh'],
    ],
  ],
  [
    'a forgotten mark: the tag is nobody’s words',
    '“Grain will pass, said Ada Marsh, who knows the talks.',
    [['“Grain will pass', 'Ada Marsh']],
  ],
  [
    'a forgotten mark in front of another quotation',
    '“The quays are full, said Ada Marsh, who knows them.\n\n“Why now?” asked Ilya Kornev.',
    [
      ['“The quays are full', 'Ada Marsh'],
      ['“Why now?”', 'Ilya Kornev'],
    ],
  ],
  [
    'a forgotten mark in front of a name and its verb, where another paragraph opens with a mark',
    '“Grain will pass, and soon, Marsh said.\n\n“The patrol stays where it is, Bo Lund said. He left the hall.',
    [
      ['“Grain will pass, and soon', 'Marsh'],
      ['“The patrol stays where it is', 'Bo Lund'],
    ],
  ],
  [
    'a forgotten mark, and narration that opens with marks of its own',
    '“The quays are full, said Ada Marsh.\n\n“Harvest” is a ship that Ilya Kornev owns.',
    [['“The quays are full', 'Ada Marsh']],
  ],
  [
    'a heading, a name and a colon, and whose report it is',
    'Grain on the quays - More from Marsh: “The ships will wait.” [Quay.]',
    [['“The ships will wait.”', 'Marsh']],
  ],
  [
    'a judgement, and what is told behind it',
    'Ada Marsh called the toll “a farce,” and left the port.',
    [['the toll “a farce,”', 'Ada Marsh']],
  ],
  [
    'a judgement, and where it was passed',
    'Ada Marsh called the toll “absurd” in a letter on Monday, and the ports agreed.',
    [['the toll “absurd”', 'Ada Marsh']],
  ],
  [
    'a quotation, and when it was said',
    'Ada Marsh said the talks were “frank” in an interview. Ilya Kornev said “no” on Monday.',
    [
      ['the talks were “frank”', 'Ada Marsh'],
      ['“no”', 'Ilya Kornev'],
    ],
  ],
  [
    'a quotation, and where it is from',
    'Ada Marsh said the talks were “frank,” according to a statement.',
    [['the talks were “frank,”', 'Ada Marsh']],
  ],
  [
    'a quotation, and what it did',
    'Ada Marsh told them that “the grain would like a ship,” drawing laughter.',
    [['that “the grain would like a ship,”', 'Ada Marsh']],
  ],
  [
    'a judgement in the passive, by whom stands behind it',
    'The toll has been called “a farce” by Ada Marsh, who knows it.',
    [['“a farce”', 'Ada Marsh']],
  ],
  [
    'a verb in the passive',
    'The paper said he had been told about a sale of grain.',
    [['he had been told about a sale of grain', 'The paper']],
  ],
  [
    'the one cited, not who reports it',
    'The talks have failed, the agency reported, citing minister Ada Marsh.',
    [['The talks have failed', 'Ada Marsh']],
  ],
  ['a report that is set off by commas', 'The truce holds, the agency reports.', [['The truce holds', 'the agency']]],
  [
    'two who speak together, and “they”',
    'Ada Marsh and Ilya Kornev said that grain would pass. “We agree,” they said.',
    [
      ['that grain would pass', 'Ada Marsh and Ilya Kornev'],
      ['“We agree,”', 'Ada Marsh and Ilya Kornev'],
    ],
  ],
  [
    'two ministers, each with a country',
    'Foreign ministers Ada Marsh of Norland and Ilya Kornev of Sudmark said yes, it will.',
    [['yes, it will', 'Ada Marsh and Ilya Kornev']],
  ],
  [
    'a ministry of two things is one',
    'The Ministry of Trade and Industry said it would count.',
    [['it would count', 'Ministry of Trade and Industry']],
  ],
  [
    'no as an answer ends its sentence',
    'Ada Marsh said that she meant no. Grain waits.',
    [['that she meant no', 'Ada Marsh']],
  ],
  [
    'a letter, and who saw it',
    'The memo, seen by the Review, advises ports to “wait”.',
    [['ports to “wait”', 'The memo']],
  ],
  [
    'an office in the first sentence, its holder in the next',
    'Norland’s president said grain would pass.\n\n“It will,” President Ada Marsh told the port.',
    [
      ['grain would pass', 'Ada Marsh'],
      ['“It will,”', 'Ada Marsh'],
    ],
  ],
  [
    'the same office of another country',
    'France’s president said grain would pass.\n\n“It will not,” German President Ada Marsh told the port.',
    [
      ['grain would pass', 'France’s president'],
      ['“It will not,”', 'Ada Marsh'],
    ],
  ],
  [
    'a body, and then its initials',
    'The Organisation for Trade and Co-operation in Norland (OTCN) said that grain would pass. “It will,” the OTCN said.',
    [
      ['that grain would pass', 'Organisation for Trade and Co-operation in Norland'],
      ['“It will,”', 'Organisation for Trade and Co-operation in Norland'],
    ],
  ],
  [
    'brackets with other letters are no initials',
    'The Council of Ports (XYZ) met. “It will,” the XYZ said.',
    [['“It will,”', 'XYZ']],
  ],
  [
    'somebody without a name, and what they are of',
    'A source in the delegation said that grain would pass. “It will,” the source said.',
    [
      ['that grain would pass', 'A source in the delegation'],
      ['“It will,”', 'A source in the delegation'],
    ],
  ],
  [
    'two embassies',
    'The Sudmark embassy said no, never. The embassy of Norland said that it would wait.',
    [
      ['no, never', 'The Sudmark embassy'],
      ['that it would wait', 'The embassy of Norland'],
    ],
  ],
  [
    'somebody told by age',
    '“Grain waits,” Ada Marsh told the port. “And the quays are full,” said the 52-year-old, who knows them.',
    [
      ['“Grain waits,”', 'Ada Marsh'],
      ['“And the quays are full,”', 'Ada Marsh'],
    ],
  ],
  [
    'an office by its short name',
    'Former prime minister Ada Marsh was there. As the ex-premier put it, “grain waits.”',
    [['“grain waits.”', 'Ada Marsh']],
  ],
  [
    'the points of a list, short as they are',
    'Ministers met in Port Ada on Friday.\n\n• Ada Marsh says grain will pass\n• Ilya Kornev says that ships\nwill wait\n\nIt rained.',
    [
      ['grain will pass', 'Ada Marsh'],
      ['that ships\nwill wait', 'Ilya Kornev'],
    ],
  ],
  [
    'a person rather than a paper, for “she”',
    'The Quay asked the biologist Nora Quill about the stocks. “Cod waits,” she explained.',
    [['“Cod waits,”', 'Nora Quill']],
  ],
  [
    'a first name alone tells a gender',
    'Ilya Kornev came with his wife, Mary. “Grain waits,” she said.',
    [['“Grain waits,”', 'Mary']],
  ],
  [
    'a second verb in a headline',
    'Norland PM survives vote, vows to go on with talks\n\nPORT ADA (NNA) — Prime Minister Ada Marsh survived a vote on Friday.',
    [['to go on with talks', 'Ada Marsh']],
  ],
  [
    'what somebody is calling for, and whom they are thanking',
    'Ada Marsh is calling for a truce. Ilya Kornev is thanking his hosts.',
    [['a truce', 'Ada Marsh']],
  ],
  [
    'thanks, and what for',
    'Ada Marsh thanked Norland for its “patience in the winter.”',
    [['“patience in the winter.”', 'Ada Marsh']],
  ],
  [
    '“they” in the same sentence',
    'The ministers shared concern over what they called “a new toll on every ship.”',
    [['“a new toll on every ship.”', 'The ministers']],
  ],
  [
    'those who ask are part of what is said',
    'Ada Marsh said that those who were asking questions “should count ships.”',
    [['that those who were asking questions “should count ships.”', 'Ada Marsh']],
  ],
  [
    'a second verb with its particle',
    'Ada Marsh said grain would pass and called for a truce.',
    [
      ['grain would pass', 'Ada Marsh'],
      ['a truce', 'Ada Marsh'],
    ],
  ],
  [
    'a day, and what was said without “that”',
    'Ada Marsh said on Monday the talks would go on.',
    [['the talks would go on', 'Ada Marsh']],
  ],
  ['a place behind the verb', 'Grain will pass, Ada Marsh said there on Monday.', [['Grain will pass', 'Ada Marsh']]],
  ['“so will” is said', 'So will Norland, Ada Marsh said on Monday.', [['So will Norland', 'Ada Marsh']]],
  [
    'what the writer adds behind the tag',
    'Norland has offered to open the ports, Ada Marsh said, a step that could end the strike.',
    [['Norland has offered to open the ports', 'Ada Marsh']],
  ],
  [
    'what is appended goes on where the clause does',
    'It was, Ada Marsh said, one of the worst winters.',
    [['It was … one of the worst winters', 'Ada Marsh']],
  ],
  [
    'what somebody declines to say',
    'Ada Marsh said Norland “remains in close contact” but declined to name a day.',
    [['Norland “remains in close contact”', 'Ada Marsh']],
  ],
  [
    'calling on somebody, behind a tag',
    'Minister Ada Marsh came. The ships will pass, she said, calling on all ports to wait.',
    [
      ['The ships will pass', 'Ada Marsh'],
      ['all ports to wait', 'Ada Marsh'],
    ],
  ],
  ['what was agreed', 'The two ministers agreed to set up a hotline.', [['to set up a hotline', 'two ministers']]],
  [
    'what is stressed',
    'Ada Marsh underscored the importance of open ports.',
    [['the importance of open ports', 'Ada Marsh']],
  ],
  [
    'against what somebody is warned',
    'Ada Marsh cautioned both sides against “megaphone diplomacy”.',
    [['against “megaphone diplomacy”', 'Ada Marsh']],
  ],
  [
    'went on to say, in the middle',
    '“If ships come,” Ada Marsh went on to say, “they will wait.”',
    [['“If ships come,” … “they will wait.”', 'Ada Marsh']],
  ],
  [
    'an aside with words of its own in front of the verb',
    'Ilya Kornev, who earlier described the toll as ‘a joke’, said he would not ‘take lectures’ from anybody.',
    [
      ['the toll as ‘a joke’', 'Ilya Kornev'],
      ['he would not ‘take lectures’ from anybody', 'Ilya Kornev'],
    ],
  ],
  [
    'an aside within what was said',
    'Analysts said that her coalition, which has a small majority, might not last.',
    [['that her coalition, which has a small majority, might not last', 'Analysts']],
  ],
  [
    'a label in front of a headline',
    'Exclusive: Norland offers grain for gas, sources say',
    [['Norland offers grain for gas', 'sources']],
  ],
  [
    'two sentences of a headline, each with its speaker',
    'Ada Marsh says paper ‘belongs in the harbour’; Ilya Kornev urges ports to wait\n\nIt rained.',
    [
      ['paper ‘belongs in the harbour’', 'Ada Marsh'],
      ['ports to wait', 'Ilya Kornev'],
    ],
  ],
  [
    'whom a sentence is about, behind a genitive',
    'Bo Lund left early.\n\nNorland’s ambassador, Ilya Kornev, dismissed it in a letter. “It is noise,” he wrote.',
    [['“It is noise,”', 'Ilya Kornev']],
  ],
  [
    'whom somebody speaks of is not who speaks',
    'Grain will pass, Ada Marsh said, commenting on the remarks by Prime Minister Bo Lund.\n\nAccording to the diplomat, it is late.',
    [
      ['Grain will pass', 'Ada Marsh'],
      ['it is late', 'Ada Marsh'],
    ],
  ],
  [
    'a quotation and its signature in one line',
    '“Grain waits,” Ada Marsh wrote.\n\n“Peace is near.” — Ilya Kornev (@IlyaKornev) May 30, 2031',
    [
      ['“Grain waits,”', 'Ada Marsh'],
      ['“Peace is near.”', 'Ilya Kornev'],
    ],
  ],
  [
    'sources at the end are none',
    'Ada Marsh said that she was sure.\n\n== Sources ==\nBo Lund. "Ports seal grain deal" — Quay Post, June 6, 2031',
    [['that she was sure', 'Ada Marsh']],
  ],
  [
    'a dash that opens a statement of a ministry',
    '– Grain will pass. I told them so, says Minister Ada Marsh.',
    [['Grain will pass. I told them so', 'Ada Marsh']],
  ],
  [
    'X ends a sentence, and is no initial',
    '“The toll is illegal,” Ada Marsh wrote on X. “Let us talk.” Ilya Kornev replied on X. Bo Lund said that it was late.',
    [
      ['“The toll is illegal,” … “Let us talk.”', 'Ada Marsh'],
      ['that it was late', 'Bo Lund'],
    ],
  ],
  [
    'what happened before, behind the tag',
    'Two captains are in good health, the ministry said, after diplomats were allowed to see them.',
    [['Two captains are in good health', 'the ministry']],
  ],
  [
    'an office and its holder at the end of a sentence',
    'Notes are free, according to Norland’s mayor, Ada Marsh.',
    [['Notes are free', 'Ada Marsh']],
  ],
  [
    'an envoy to a country, and then the name',
    'Norland’s ambassador to Sudmark, Ada Marsh, said grain would pass.',
    [['grain would pass', 'Ada Marsh']],
  ],
  [
    'as quoted by an agency',
    '“We have waited,” Ada Marsh said in Port Ada, as quoted by state news agency Tide.',
    [['“We have waited,”', 'Ada Marsh']],
  ],
  [
    'what is rejected as something',
    'The ministry rejected as “baseless” reports that the talks had failed.',
    [['as “baseless” reports that the talks had failed', 'The ministry']],
  ],
  ['somebody who only agrees', 'On the way out, Ada Marsh agreed.', []],
  [
    'a sum that is called for',
    'Ada Marsh called for $42 million for the ports.',
    [['$42 million for the ports', 'Ada Marsh']],
  ],
  [
    'a headline that goes on with what happens',
    'Norland leader vows ‘no retreat’ as talks open\n\nIt rained all day in Port Ada.',
    [['‘no retreat’', 'Norland leader']],
  ],
  [
    'a quotation that begins the sentence, its source, and what goes on',
    '“Notes are free,” according to Ada Marsh. “Nobody reads them.”',
    [['“Notes are free,” … “Nobody reads them.”', 'Ada Marsh']],
  ],
  [
    'a few words of hers in the middle of the clause',
    'Ada Marsh said the tolls, “sooner or later,” would fall.',
    [['the tolls, “sooner or later,” would fall', 'Ada Marsh']],
  ],
  [
    'a last name that begins a sentence, in front of any verb',
    'Marsh took office to end what she described as “a decade of tolls.”\n\nPrime Minister Ada Marsh is 52.',
    [['“a decade of tolls.”', 'Ada Marsh']],
  ],
  [
    'what is answered was not said by who answers',
    'Marsh said Belmark had answered none of her three letters. Marsh replied the port was closed.',
    [
      ['Belmark had answered none of her three letters', 'Marsh'],
      ['the port was closed', 'Marsh'],
    ],
  ],
  [
    'the author of a remark stands beside it',
    'Bo Lund laughed at Ilya Kornev’s “rotten fish” remark.',
    [['“rotten fish”', 'Ilya Kornev']],
  ],
  [
    'three words behind a dash that are a sentence of their own',
    'Marsh had one more line for the envoys – “That was it.”',
    [['“That was it.”', 'Marsh']],
  ],
  [
    'a heading in capitals in front of its paragraph',
    'NORLAND CLOSES PORT The port is closed, Marsh said.',
    [['The port is closed', 'Marsh']],
  ],
  [
    '“as” with several, who are not what they report',
    'The port was closed, as officials and workers reported a sharp rise in cases.',
    [['a sharp rise in cases', 'workers']],
  ],
  [
    'words behind a tag that lead to no words of hers',
    'Grain will pass, Marsh said, pointing to a clause that names the port.',
    [['Grain will pass', 'Marsh']],
  ],
  ...[
    'Ada Marsh said the toll is old. The fleet sank in the storm. Bo Lund never said this in public.',
    'Ada Marsh said the toll is old. Bo Lund took a bribe in May. Kornev denied this on Friday.',
    'Ada Marsh said the toll is old. The film “Salt” was released by Harbour House.',
  ].map((text): Case => ['what nobody says', text, [['the toll is old', 'Ada Marsh']]]),
  [
    '“this” in front of its noun',
    'Ships waited for days in the strait. Ada Marsh announced this week a new toll.',
    [['a new toll', 'Ada Marsh']],
  ],
  [
    'a year at the end of a sentence, and a day at the beginning of the next',
    'Ada Marsh said the toll will be gone by 2030. Monday was quiet in Port Ada, and ships left.',
    [['the toll will be gone by 2030', 'Ada Marsh']],
  ],
  [
    'and a day at the end',
    'Ada Marsh said the toll ends on May 30. Monday was quiet in Port Ada.',
    [['the toll ends on May 30', 'Ada Marsh']],
  ],
  [
    'a verb that needs no preposition in a tag, or in front of “that”',
    '“We will sail at dawn,” threatened Bo Lund. Ada Marsh threatened that the fleet would stay.',
    [
      ['“We will sail at dawn,”', 'Bo Lund'],
      ['that the fleet would stay', 'Ada Marsh'],
    ],
  ],
  [
    'somebody else who is told of between two quotations',
    '“Grain is late,” said Mr. Marsh. She shook her head. “It is not late at all, and you know that.”',
    [
      ['“Grain is late,”', 'Marsh'],
      ['“It is not late at all, and you know that.”', undefined],
    ],
  ],
  [
    'an exchange without tags is not all of the first speaker',
    '“You will sign the treaty today,” Ada Marsh said.\n\n“I will not sign anything.”\n\n“You will sign it before the evening.”\n\n“Never in my life, and you know that.”',
    [
      [
        '“You will sign the treaty today,” … “I will not sign anything.”\n\n“You will sign it before the evening.”',
        'Ada Marsh',
      ],
      ['“Never in my life, and you know that.”', undefined],
    ],
  ],
];

const others: Record<string, Case[]> = {
  ru: [
    [
      'постпред при организации, и дипломат о нём',
      'Об этом заявил постоянный представитель РФ при ООН Илья Корнев на заседании. «Порт закрыт», - сказал он. Также дипломат отметил, что суда ждут.',
      [
        ['«Порт закрыт»', 'Илья Корнев'],
        ['что суда ждут', 'Илья Корнев'],
      ],
    ],
    [
      'кто отмечает, не сказано',
      'Ада Марш заявила, что зерно пройдёт. Отмечается, что порт закрыт.',
      [
        ['что зерно пройдёт', 'Ада Марш'],
        ['что порт закрыт', undefined],
      ],
    ],
    [
      'глава бывает и женщиной, а страна нет',
      'Посол Сундрии молчит. По словам главы МИД Нины Марш, переговоры продолжатся. Она добавила, что бумаг нет.',
      [
        ['переговоры продолжатся', 'Нина Марш'],
        ['что бумаг нет', 'Нина Марш'],
      ],
    ],
    [
      'с инициала начинается имя, а не реплика',
      'В. Марш заявила, что зерно пройдёт.\n\nВ. Марш осмотрела порт и не ответила на вопросы.\n\nВ. Марш улетела вечером в столицу.',
      [['что зерно пройдёт', 'В. Марш']],
    ],
    [
      'разговор со словами автора — не интервью',
      'Фермер Бо Лунд живёт у пролива.\n\n— Пройдёт ли зерно?\n\n— Нет, — сказала Ада Марш и закрыла окно, — оно сгнило.\n\n— А что же порт?\n\n— Он закрыт, — ответила Марш.',
      [
        ['Нет … оно сгнило.', 'Ада Марш'],
        ['Он закрыт', 'Ада Марш'],
      ],
    ],
    ['тире без запятой не вводит слов автора', '— Зерно сгнило — пройдёт месяц, и Лунд заплатит.', []],
    ['и существительное за ним', '— Наша школа — школа Марш, и мы её любим.', []],
    ['что за глаголом, который значит и другое', 'Марш указывает, что порт закрыт.', [['что порт закрыт', 'Марш']]],
    ['двоеточие за тем, кто говорит', 'Порт открыт, считает Марш: «Зерно пройдёт».', [['«Зерно пройдёт»', 'Марш']]],
    [
      'страна перед именем',
      'Гостья из Германии Мирела Восс заявила, что порт закрыт.',
      [['что порт закрыт', 'Мирела Восс']],
    ],
    [
      'страна в родительном падеже перед именем',
      'Из Кордовы Торвиль Керн заявил, что порт закрыт.',
      [['что порт закрыт', 'Торвиль Керн']],
    ],
    [
      'тире, и глагол, которого нет в списках',
      'Губернатор молчал.\n\n— Мы стояли по пояс, — вспоминает местный фельдшер Зоя Марш. — Я ждала.\n\n— И я, — откликается с крыльца сосед, пенсионер Илья Корнев.',
      [
        ['Мы стояли по пояс … Я ждала.', 'Зоя Марш'],
        ['И я', 'Илья Корнев'],
      ],
    ],
    [
      'имя полностью и с буквой',
      'Премьер Илья Корнев заявил, что порт открыт. «Мы ждём», — сказал И. Корнев.',
      [
        ['что порт открыт', 'Илья Корнев'],
        ['«Мы ждём»', 'Илья Корнев'],
      ],
    ],
    ['кого и в чём обвинила', 'Ада Марш обвинила порт в обмане.', [['порт в обмане', 'Ада Марш']]],
    [
      'с «но она» сказанное не кончается',
      'Марш призналась, что порт закрыт, но она ждёт.',
      [['что порт закрыт, но она ждёт', 'Марш']],
    ],
    [
      'с запятой и другим глаголом кончается',
      'Марш заявила, что не скрывалась, и уехала в порт.',
      [['что не скрывалась', 'Марш']],
    ],
    ['в документе указано', 'В документе указано, что порт открыт.', [['что порт открыт', 'документе']]],
    [
      'говорится в заявлении',
      'Порт открыт, говорится в заявлении министерства.',
      [['Порт открыт', 'заявлении министерства']],
    ],
    ['заявили в городе', 'Порт открыт, заявили в Порт-Аде.', [['Порт открыт', 'Порт-Аде']]],
    [
      'кто сообщил о предложении с кавычками',
      'Порт получил ответы по «делу Марш». Об этом сообщил посланник Илья Корнев.',
      [['Порт получил ответы по «делу Марш»', 'Илья Корнев']],
    ],
    [
      'имя за названием партии в кавычках, и глагол несовершенного вида',
      'Лидер партии «Открытые порты» Илья Корнев заявил, что порт открыт. Корнев подчеркивал, что флот ждёт.',
      [
        ['что порт открыт', 'Илья Корнев'],
        ['что флот ждёт', 'Илья Корнев'],
      ],
    ],
    [
      'имя за страной',
      'Премьер Азербайджана Илья Корнев заявил, что порт открыт. «Мы ждём», — добавил он.',
      [
        ['что порт открыт', 'Илья Корнев'],
        ['«Мы ждём»', 'Илья Корнев'],
      ],
    ],
    ['лозунг', 'Ада Марш пришла под лозунгом «Открытые порты».', [['«Открытые порты»', 'Ада Марш']]],
    ['дефис вместо тире', '"Зерно пройдёт", - сказала Ада Марш журналистам.', [['"Зерно пройдёт"', 'Ада Марш']]],
    [
      'слова автора внутри кавычек',
      '«Зерно пройдёт, — заверила Марш. — И скоро».',
      [['«Зерно пройдёт, … И скоро»', 'Марш']],
    ],
    ['об этом', 'Зерно пройдёт до зимы. Об этом заявила Ада Марш.', [['Зерно пройдёт до зимы', 'Ада Марш']]],
    ['как сказано', 'Как отметила Ада Марш, зерно пройдёт.', [['зерно пройдёт', 'Ада Марш']]],
    ['по её словам', 'Ада Марш выступила. По её словам, зерно пройдёт.', [['зерно пройдёт', 'Ада Марш']]],
    ['выражение с «что»', 'Ада Марш выразила надежду, что зерно пройдёт.', [['что зерно пройдёт', 'Ада Марш']]],
    [
      'прямая речь с тире',
      'Министр Илья Корнев выступил.\n\n— Зерно пройдёт, — подчеркнул Корнев. — И скоро.\n\n- Когда? - спросила Ада Марш.',
      [
        ['Зерно пройдёт … И скоро.', 'Илья Корнев'],
        ['Когда?', 'Ада Марш'],
      ],
    ],
    ['перечень с тире', 'Илья Корнев назвал два порта.\n\n— Порт Ада\n— Порт Нора', []],
    [
      'женщина по глаголу',
      'Посол Виорика Санду выразила надежду, что зерно пройдёт. Она также напомнила, что дороги закрыты.',
      [
        ['что зерно пройдёт', 'Виорика Санду'],
        ['что дороги закрыты', 'Виорика Санду'],
      ],
    ],
    [
      'должность в другом падеже',
      'Госсекретарь Илья Корнев выступил. По мнению госсекретаря, зерно пройдёт.',
      [['зерно пройдёт', 'Илья Корнев']],
    ],
    [
      'агентство и его источник',
      'Как передает агентство "Вестник" со ссылкой на источник в порту, зерно пройдёт.',
      [['зерно пройдёт', 'источник в порту']],
    ],
    [
      'газета в кавычках и «не исключил, что»',
      'Ада Марш в интервью газете "Вестник" не исключила, что зерно пройдёт.',
      [['что зерно пройдёт', 'Ада Марш']],
    ],
    [
      'сообщили агентству в министерстве',
      'Зерно пройдёт, сообщили ТАСС в МИД республики.',
      [['Зерно пройдёт', 'МИД республики']],
    ],
    [
      'вводное слово не сказано',
      'Ада Марш выступила. При этом, полагает она, зерно пройдёт уже весной.',
      [['зерно пройдёт уже весной', 'Ада Марш']],
    ],
    [
      'название компании и газеты',
      'Представитель компании "Порт" Вера Линчук заявила, что долга нет, назвав сообщения газеты "вымыслом".',
      [
        ['что долга нет', 'Вера Линчук'],
        ['сообщения газеты "вымыслом"', 'Вера Линчук'],
      ],
    ],
    ['призыв', 'Ада Марш призвала стороны вернуться к переговорам.', [['стороны вернуться к переговорам', 'Ада Марш']]],
    ['посол чего', 'Посол Норландии заявил, что зерно пройдёт.', [['что зерно пройдёт', 'Посол Норландии']]],
    ['так называемая', 'Так называемая «война посольств» началась осенью.', []],
    [
      'агентство со ссылкой на источник',
      'Позднее агентство "Вестник" со ссылкой на источник в порту передало, что зерно пройдёт.',
      [['что зерно пройдёт', 'источник в порту']],
    ],
    ['название газеты', 'Ада Марш заявила газете "Вестник", что зерно пройдёт.', [['что зерно пройдёт', 'Ада Марш']]],
  ],
  fr: [
    [
      'qui est auprès d’un organisme',
      'L’ambassadrice de Norlande auprès de l’ONU, Ada Marsh, a déclaré que le grain passerait.',
      [['que le grain passerait', 'Ada Marsh']],
    ],
    [
      'à qui l’on parle n’est pas qui parle',
      '« Le grain passera bientôt », répète-t-on à Bo Lund dans le port.',
      [['« Le grain passera bientôt »', undefined]],
    ],
    ['un verbe en -ever', '« Le grain passera », relève Ada Marsh.', [['« Le grain passera »', 'Ada Marsh']]],
    [
      'un verbe derrière « en outre »',
      'La ministre Ada Marsh a en outre indiqué que le grain passerait.',
      [['que le grain passerait', 'Ada Marsh']],
    ],
    ['un participe sans auxiliaire ne dit rien', 'Le plan annoncé mardi à Port-Ada ferme la route du grain.', []],
    [
      'qui elle exhorte, et à quoi',
      'Ada Marsh a exhorté les deux parties à rouvrir les ports.',
      [['les deux parties à rouvrir les ports', 'Ada Marsh']],
    ],
    ['ce qu’elle condamne', 'Ada Marsh a condamné l’attaque du port.', [['l’attaque du port', 'Ada Marsh']]],
    [
      '« on », et où l’on parle',
      'Le grain « sera rediscuté », indique-t-on au ministère des Ports.',
      [['Le grain « sera rediscuté »', 'ministère des Ports']],
    ],
    [
      'ce que dit un autre, derrière « tandis que »',
      'Ada Marsh dit « suivre le grain », tandis que Bo Lund exige la fin du péage.',
      [
        ['« suivre le grain »', 'Ada Marsh'],
        ['la fin du péage', 'Bo Lund'],
      ],
    ],
    ['un slogan', 'Ada Marsh a fait campagne sous le slogan « Ports ouverts ».', [['« Ports ouverts »', 'Ada Marsh']]],
    [
      'un jour et un lieu avant le sujet',
      '« Le grain passera », a déclaré lundi à Port-Ada la ministre Ada Marsh.',
      [['« Le grain passera »', 'Ada Marsh']],
    ],
    [
      'une incise entre guillemets',
      '« Le grain passera, a-t-elle souligné. Mais quand ? »',
      [['« Le grain passera, … Mais quand ? »', undefined]],
    ],
    [
      'un verbe pronominal',
      '« Ce n’est pas un jeu », s’est alarmée à Port-Ada la ministre Ada Marsh.',
      [['« Ce n’est pas un jeu »', 'Ada Marsh']],
    ],
    [
      'une ministre est une femme',
      'Le grain passera, a dit la ministre des Ports Ines Tovar. « Vite », a-t-elle ajouté.',
      [
        ['Le grain passera', 'Ines Tovar'],
        ['« Vite »', 'Ines Tovar'],
      ],
    ],
    [
      'qu’ devant des guillemets, derrière une incise',
      'Ada Marsh a expliqué, sous couvert d’anonymat, qu’« aucun capitaine » ne prendrait la mer.',
      [['qu’« aucun capitaine » ne prendrait la mer', 'Ada Marsh']],
    ],
    [
      'un second verbe derrière « et »',
      'Ada Marsh a affirmé que le grain passerait et a appelé à une réunion d’urgence.',
      [
        ['que le grain passerait', 'Ada Marsh'],
        ['une réunion d’urgence', 'Ada Marsh'],
      ],
    ],
    [
      'une note, et qui l’a lue',
      'Selon une note interne, que la Revue a pu consulter, le grain passera vite.',
      [['le grain passera vite', 'une note interne']],
    ],
    [
      'et d’ajouter',
      'La ministre Ada Marsh est venue. « Le grain passera », a-t-elle dit. Et d’ajouter : « Très vite. »',
      [
        ['« Le grain passera »', 'Ada Marsh'],
        ['« Très vite. »', 'Ada Marsh'],
      ],
    ],
    [
      'une incise derrière un point d’interrogation',
      '« Aller là-bas ? a-t-elle ironisé. Pour y faire quoi ? »\n\nAda Marsh est partie.',
      [['« Aller là-bas ? … Pour y faire quoi ? »', undefined]],
    ],
    [
      'une réplique derrière un tiret',
      'La ministre Ada Marsh est venue.\n\n— Le grain passera, a dit Ada Marsh. Et vite.',
      [['Le grain passera … Et vite.', 'Ada Marsh']],
    ],
    [
      'a laissé entendre',
      'Un sommet pourrait se tenir « dès mai », a laissé entendre la ministre Ada Marsh.',
      [['Un sommet pourrait se tenir « dès mai »', 'Ada Marsh']],
    ],
    ['le nom d’une opération', 'L’opération « Retour au port », lancée en mai, a permis de compter.', []],
    [
      'ce qui suit les guillemets',
      'Ada Marsh a affirmé que les îles n’étaient “pas à vendre”, au lendemain d’une offre.',
      [['que les îles n’étaient “pas à vendre”', 'Ada Marsh']],
    ],
    ['comme dit', 'Comme l’a dit la ministre Ada Marsh, le grain passera.', [['le grain passera', 'Ada Marsh']]],
  ],
  de: [
    [
      'ein Name in Kommas hinter dem Amt und seiner Behörde',
      'Die Sprecherin des norländischen Außenministeriums, Marsch, sagte, der Hafen bleibe offen.',
      [['der Hafen bleibe offen', 'Marsch']],
    ],
    [
      'ein Name in Kommas hinter einer Regierung',
      'Der Sprecher der norländischen Regierung, Bo Lund, sagte, der Hafen bleibe offen.',
      [['der Hafen bleibe offen', 'Bo Lund']],
    ],
    [
      'ein Name hinter dem Verb und dem Amt',
      '„Das Getreide kommt durch“, erklärte der Leiter des Instituts für Fischerei, Bo Lund.',
      [['„Das Getreide kommt durch“', 'Bo Lund']],
    ],
    [
      'mit dem Artikel beginnt, was betont wird',
      'Nach den Gesprächen betonte Ada Marsch die Bedeutung freier Häfen.',
      [['die Bedeutung freier Häfen', 'Ada Marsch']],
    ],
    [
      'auch nicht, wenn es wie ein Verb aussieht',
      '„Der Zoll, erklärt am Montag, ist ungerecht“, sagte Ada Marsh.',
      [['„Der Zoll, erklärt am Montag, ist ungerecht“', 'Ada Marsh']],
    ],
    [
      'die Vorsilbe am Ende, und ein Amt mit Namen davor',
      'Der Botschafter von Belmark, Ilya Kornev, wies die Vorwürfe als „haltlos“ zurück.',
      [['die Vorwürfe als „haltlos“', 'Ilya Kornev']],
    ],
    ...[
      'Ada Marsh sagte, das Korn sei da. Auf dem Markt kostet Wolle zehn Kronen.',
      'Ada Marsh sagte, das Korn sei da. Die Suche nach dem Schiff dauert an.',
      'Ada Marsh sagte, das Korn sei da. Die Matrosen wollten schon am Morgen auslaufen.',
      'Ada Marsh sagte, das Korn sei da. Bo Lund hat einen Roman geschrieben.',
      'Ada Marsh sagte, das Korn sei da. Bo Lund hat die Prüfung bestanden.',
      'Ada Marsh sagte, das Korn sei da. Die Polizei hielt zwei Seeleute drei Tage lang fest.',
    ].map((text): Case => ['was niemand sagt', text, [['das Korn sei da', 'Ada Marsh']]]),
    [
      'ein Partizip zwischen Kommas unterbricht nicht',
      '„Der Zoll, angekündigt am Montag, ist ungerecht“, sagte Ada Marsh.',
      [['„Der Zoll, angekündigt am Montag, ist ungerecht“', 'Ada Marsh']],
    ],
    [
      'drei Namen sind ein Name',
      '„Das Korn ist verdorben“, sagte Noor Zia Karim.',
      [['„Das Korn ist verdorben“', 'Noor Zia Karim']],
    ],
    ['ein Doppelpunkt statt des Kommas', 'Marsh meint: Die Schiffe seien da.', [['Die Schiffe seien da', 'Marsh']]],
    [
      'die Vorsilbe am Ende gehört zum Verb',
      'Marsh wies die Vorwürfe als „haltlos“ zurück.',
      [['die Vorwürfe als „haltlos“', 'Marsh']],
    ],
    ['ein Satz hinter dem Komma', 'Marsh meint, Korn müsse durch.', [['Korn müsse durch', 'Marsh']]],
    [
      'ein Infinitiv hinter dem Komma',
      'Marsh verlangte, den Ausschuss einzuberufen. Norland drohte, den Hafen zu schließen.',
      [
        ['den Ausschuss einzuberufen', 'Marsh'],
        ['den Hafen zu schließen', 'Norland'],
      ],
    ],
    [
      'wen sie bittet, und worum',
      'Marsh bat die Gesandten, das Korn durchzulassen. Marsh schlug vor, die Schiffe zu zählen. Marsh bat um Geduld.',
      [
        ['die Gesandten, das Korn durchzulassen', 'Marsh'],
        ['die Schiffe zu zählen', 'Marsh'],
      ],
    ],
    [
      'ein langer Nebensatz vor dem Verb',
      'Auf die Frage, ob der Hafen von Lund im Herbst nach dem Streik offen sei, meint der Sprecher: Korn komme durch.',
      [['Korn komme durch', 'der Sprecher']],
    ],
    [
      'ein Beruf vor dem Namen ist kein Teil des Namens',
      'Bestsellerautor Torvil Kern sagte, der Hafen sei offen.',
      [['der Hafen sei offen', 'Torvil Kern']],
    ],
    [
      'was zwischen den Teilen des Verbs steht',
      'Das Ministerium wies die Vorwürfe als „Lärm“ zurück.',
      [['die Vorwürfe als „Lärm“', 'Ministerium']],
    ],
    [
      'ein Partizip am Ende, und was davor steht',
      'Die Regierung in Port Ada hat einen Bericht über die Häfen bestritten.',
      [['einen Bericht über die Häfen', 'Regierung']],
    ],
    [
      'ein Partizip, und was dahinter folgt',
      'Ada Marsh hatte am Montag ausgeschlossen, dass der Hafen schließt.',
      [['dass der Hafen schließt', 'Ada Marsh']],
    ],
    [
      'wer spricht, hinter dem Hilfsverb',
      'Wegen des Streits hat die Ministerin Ada Marsh die Blockade verurteilt.',
      [['die Blockade', 'Ada Marsh']],
    ],
    [
      'was im Konjunktiv weitergeht, und was nicht',
      '„Der Hafen bleibt offen“, sagte Ada Marsh. Es gehe um vierzig Schiffe. Die Schiffe seien bereit. Der Wind drehte.',
      [
        ['„Der Hafen bleibt offen“', 'Ada Marsh'],
        ['Es gehe um vierzig Schiffe', 'Ada Marsh'],
        ['Die Schiffe seien bereit', 'Ada Marsh'],
      ],
    ],
    [
      'hieß es, und woher',
      'Der Hafen sei sicher, hieß es aus dem Ministerium.',
      [['Der Hafen sei sicher', 'Ministerium']],
    ],
    ['ein Doppelpunkt', 'Ada Marsh konterte: Die Schiffe seien bereit.', [['Die Schiffe seien bereit', 'Ada Marsh']]],
    [
      'ein Satz, der mit der Zeit beginnt, und sich',
      'Am Mittag äußerte sich dann Ada Marsh: Die Schiffe seien bereit.',
      [['Die Schiffe seien bereit', 'Ada Marsh']],
    ],
    [
      'ein Satz, der mit der Frage beginnt',
      'Auf die Frage, ob der Hafen schließt, antwortete Ada Marsh: „Nein, er bleibt offen.“',
      [['„Nein, er bleibt offen.“', 'Ada Marsh']],
    ],
    [
      'zwei Verben, und ein Nomen vor dem Namen',
      '„Das Getreide geht“, sagte Gastgeberin Ada Marsh und kündigte „Gespräche“ an.',
      [
        ['„Das Getreide geht“', 'Ada Marsh'],
        ['„Gespräche“', 'Ada Marsh'],
      ],
    ],
    [
      'was jemand nicht tut, und ein Nebensatz über ihn',
      'Der Hafen sei offen, fügte Marsh hinzu, ohne Gründe zu nennen. Er bleibe es, versicherte Bo Lund, die am Freitag ankommt.',
      [
        ['Der Hafen sei offen', 'Marsh'],
        ['Er bleibe es', 'Bo Lund'],
      ],
    ],
    [
      'ein Tag mit seiner Zahl beendet keinen Satz',
      'Ada Marsh sagte, das Schiff komme am 3. Februar an.',
      [['das Schiff komme am 3. Februar an', 'Ada Marsh']],
    ],
    ['eine Losung', 'Ada Marsh trat unter der Losung „Offene Häfen“ an.', [['„Offene Häfen“', 'Ada Marsh']]],
    [
      'das Verb an zweiter Stelle',
      'In Port Ada sagte Ministerin Ada Marsh: „Das Getreide kommt durch.“',
      [['„Das Getreide kommt durch.“', 'Ada Marsh']],
    ],
    [
      'ein Verb in zwei Teilen',
      'Das Getreide komme durch, teilte Ada Marsh mit.',
      [['Das Getreide komme durch', 'Ada Marsh']],
    ],
    [
      'wen sie auffordert, und wozu',
      'Ada Marsh forderte die Häfen auf, »das Getreide gehen zu lassen«.',
      [['»das Getreide gehen zu lassen«', 'Ada Marsh']],
    ],
    [
      'was sie wem vorwirft',
      'Ada Marsh warf der Regierung vor, sich «an die Macht zu klammern».',
      [['sich «an die Macht zu klammern»', 'Ada Marsh']],
    ],
    [
      'der Name einer Zeitung',
      '«Das wäre eine rote Linie», sagte Ministerin Ada Marsh dem «Tagblatt».',
      [['«Das wäre eine rote Linie»', 'Ada Marsh']],
    ],
    [
      'wie es ein Ministerium mitteilte',
      'Die Straße bleibt bis Montag gesperrt, wie das Innenministerium mitteilte.',
      [['Die Straße bleibt bis Montag gesperrt', 'Innenministerium']],
    ],
    [
      'eine Quelle mitten im Satz',
      'Norland will den Vertrag nach Angaben von Ministerin Ada Marsh nicht kündigen.',
      [['Norland will den Vertrag … nicht kündigen', 'Ada Marsh']],
    ],
    [
      'zufolge',
      'Ministerin Ada Marsh zufolge kommt das Getreide im Mai.',
      [['kommt das Getreide im Mai', 'Ada Marsh']],
    ],
    [
      'zwischen zwei Kommas',
      'Der Kompromiss, meint Ada Marsh, sei ein Erfolg der Geduld.',
      [['Der Kompromiss … sei ein Erfolg der Geduld', 'Ada Marsh']],
    ],
    [
      'ein Amt im Genitiv',
      'Nach den Worten des Regierungssprechers Bo Lund handelt es sich um „eine Inszenierung“.',
      [['handelt es sich um „eine Inszenierung“', 'Bo Lund']],
    ],
    [
      'ein Vermerk, und wem er vorliegt',
      'Laut einem Vermerk, der der Rundschau vorliegt, soll das Getreide im Mai kommen.',
      [['soll das Getreide im Mai kommen', 'Vermerk']],
    ],
    [
      'ein Amt als Wort',
      'Bundeskanzlerin Ada Marsh sagte, das Getreide komme durch.',
      [['das Getreide komme durch', 'Ada Marsh']],
    ],
  ],
  es: [
    [
      'quién está ante un organismo',
      '«No hay trigo», dijo la embajadora de Surlandia ante la ONU, Ada Marsh. La diplomática añadió que volverá.',
      [
        ['«No hay trigo»', 'Ada Marsh'],
        ['que volverá', 'Ada Marsh'],
      ],
    ],
    [
      'un nombre detrás del cargo y de su lugar',
      '«No hay trigo», dijo el alcalde de Puerto Ada, Nicolás Roble.',
      [['«No hay trigo»', 'Nicolás Roble']],
    ],
    [
      'lo que alguien se niega a confirmar',
      'Ada Marsh confirmó que la flota saldrá. Bo Lund se negó a confirmar que el puerto cerrará.',
      [['que la flota saldrá', 'Ada Marsh']],
    ],
    ['lo que nadie puede decir', 'Nadie puede decir que el grano pasará.', []],
    ['el nombre de un barco', 'Ada Marsh ha comprado un barco llamado “El Grano de Oro”.', []],
    [
      'un segundo nombre de pila no es un apellido',
      'El ministro Juan Carlos Marsh llegó al puerto.\n\n“El grano se pudre”, dijo Carlos, un pescador.',
      [['“El grano se pudre”', 'Carlos']],
    ],
    [
      'un participio entre comas no interrumpe',
      '“El acuerdo, anunciado el lunes, se rompió ayer”, dijo Ada Marsh.',
      [['“El acuerdo, anunciado el lunes, se rompió ayer”', 'Ada Marsh']],
    ],
    [
      'a quién insta, y a qué, tras una cita',
      '«Es una tragedia», lamentó Ada Marsh, quien instó a ambos Gobiernos a abrir el puerto.',
      [
        ['«Es una tragedia»', 'Ada Marsh'],
        ['a ambos Gobiernos a abrir el puerto', 'Ada Marsh'],
      ],
    ],
    [
      'dos apellidos, y solo el primero',
      'La ministra Marsh pidió más tiempo. Carolina Marsh Lacoste dijo que el grano pasará. “Pronto”, insistió Marsh.',
      [
        ['más tiempo', 'Carolina Marsh Lacoste'],
        ['que el grano pasará', 'Carolina Marsh Lacoste'],
        ['“Pronto”', 'Carolina Marsh Lacoste'],
      ],
    ],
    [
      'un participio con su auxiliar, y otro verbo sin sujeto',
      'La ministra Ada Marsh ha aseverado este miércoles que el grano es "intocable", al tiempo que ha instado a Norlandia a "rectificar".',
      [
        ['que el grano es "intocable"', 'Ada Marsh'],
        ['a Norlandia a "rectificar"', 'Ada Marsh'],
      ],
    ],
    [
      'un participio sin auxiliar no dice nada',
      'El acuerdo anunciado ayer en Puerto Ada cierra la ruta del grano.',
      [],
    ],
    [
      'lo que pide, y lo que recuerda',
      'Ada Marsh negó que haya una mediación y pidió "no alimentar novelas", tras recordar que el grano pasa.',
      [
        ['que haya una mediación', 'Ada Marsh'],
        ['"no alimentar novelas"', 'Ada Marsh'],
        ['que el grano pasa', 'Ada Marsh'],
      ],
    ],
    [
      'lo que descarta, con unas comillas dentro',
      'Ada Marsh descartó una cumbre con Norlandia mientras siga el "bloqueo".',
      [['una cumbre con Norlandia mientras siga el "bloqueo"', 'Ada Marsh']],
    ],
    ['lo que condena', 'Ada Marsh condenó el ataque al puerto.', [['el ataque al puerto', 'Ada Marsh']]],
    ['un encuentro no es un dicho', 'Ada Marsh sostuvo un encuentro con los embajadores en Puerto Ada.', []],
    [
      'quien declaró lo anterior',
      'El puerto cerrará mañana. Así lo declaró en la misma feria la ministra Ada Marsh.',
      [['El puerto cerrará mañana', 'Ada Marsh']],
    ],
    [
      'un inciso sin sujeto entre las comillas',
      'Ada Marsh dijo que no. «Esperamos -agregó- que prevalezca la sensatez».',
      [
        ['que no', 'Ada Marsh'],
        ['«Esperamos … que prevalezca la sensatez»', 'Ada Marsh'],
      ],
    ],
    ['un lema', 'Ada Marsh hizo campaña bajo el lema "Puertos abiertos".', [['"Puertos abiertos"', 'Ada Marsh']]],
    ['un día tras el verbo', 'Ada Marsh dijo el lunes que el grano pasará.', [['que el grano pasará', 'Ada Marsh']]],
    [
      'un inciso entre comillas',
      '"El grano pasará -advirtió Marsh- y pronto".',
      [['"El grano pasará … y pronto"', 'Marsh']],
    ],
    [
      'una oración de relativo con comillas',
      '"No hay bloqueo", sostuvo el general Ramiro Paz, quien tachó de "teatro" las palabras de Marsh.',
      [
        ['"No hay bloqueo"', 'Ramiro Paz'],
        ['de "teatro" las palabras de Marsh', 'Ramiro Paz'],
      ],
    ],
    [
      'un inciso entre comas dentro de las comillas',
      'La ministra Ada Marsh habló. “Esperamos, agregó la ministra, que prevalezca la sensatez”.',
      [['“Esperamos, … que prevalezca la sensatez”', 'Ada Marsh']],
    ],
    [
      'sin sujeto, sigue quien habló',
      'Ada Marsh dijo que el grano pasará. También agregó que los puertos esperan.',
      [
        ['que el grano pasará', 'Ada Marsh'],
        ['que los puertos esperan', 'Ada Marsh'],
      ],
    ],
    [
      'el canciller es un ministro',
      'El canciller Ramiro Paz habló. El ministro señaló que el grano pasará.',
      [['que el grano pasará', 'Ramiro Paz']],
    ],
    [
      'lo que rechaza',
      'El ministro de Relaciones Exteriores, Ramiro Paz, rechazó las "acusaciones infundadas" de Marsh.',
      [['las "acusaciones infundadas" de Marsh', 'Ramiro Paz']],
    ],
    [
      'una raya abre lo dicho',
      'La ministra Ada Marsh habló.\n\n—El grano pasará —dijo Marsh—. Y pronto.',
      [['El grano pasará … Y pronto.', 'Ada Marsh']],
    ],
    [
      'un cargo tras el verbo',
      '"El grano pasará", declaró a la prensa la ministra Ada Marsh.',
      [['"El grano pasará"', 'Ada Marsh']],
    ],
  ],
};

describe('English: what was said, and by whom', () => {
  test.each(english)('%s', (_what, text, expected) => {
    expect(statementsIn(text), text).toEqual(expected);
  });
});

test('a tag behind another is of its own speaker, though an office stands in front', () => {
  const text = 'Grain passes Norland, the minister said, announced Bo Lund.';
  expect(statementsIn(text), text).toContainEqual(['Grain passes Norland, the minister said', 'Bo Lund']);
});

describe.each(Object.entries(others))('%s: what was said, and by whom', (tag, cases) => {
  test.each(cases)('%s', (_what, text, expected) => {
    expect(statementsIn(text, tag), text).toEqual(expected);
  });
});

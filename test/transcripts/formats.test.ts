import { strict as assert } from 'node:assert';
import type { TranscriptFormat } from '../../src/transcripts';
import { readTranscript } from '../../src/transcripts';
import { samples } from './samples';
import { labels, problems, read, shown, timed } from './shown';

describe('A transcript file', () => {
  for (const [format, file] of Object.entries(samples)) {
    it(`of ${format} is known by its content and read without a problem`, () => {
      assert.equal(read(file).format, format);
      assert.deepEqual(problems(file), []);
    });

    it(`of ${format} is read alike with line breaks of Windows and a byte order mark`, () => {
      const other = '\ufeff' + file.replaceAll('\n', '\r\n');
      assert.deepEqual(shown(other), shown(file));
      assert.equal(read(other).format, format);
    });
  }

  it('says what the recording is, when it was made and in which language, where it does', () => {
    const about = (format: TranscriptFormat) => {
      const { language, date, media } = read(samples[format]);
      return [language, date, media];
    };
    assert.deepEqual(about('webvtt'), ['en-GB', '2026-03-04', 'quill.mp3']);
    assert.deepEqual(about('plain'), [null, '2026-03-04', 'quill.m4a']);
    assert.deepEqual(about('speechmatics'), ['en', '2026-03-04T10:00:00Z', 'quill.wav']);
    assert.deepEqual(about('assemblyai'), ['en_uk', null, 'https://example.org/quill.mp3']);
    assert.deepEqual(about('otranscribe'), [null, null, 'quill.mp3']);
    assert.deepEqual(about('srt'), [null, null, null]);
  });
});

describe('WebVTT', () => {
  it('has its speakers from voice tags, its words without markup and settings', () => {
    assert.deepEqual(shown(samples.webvtt), [
      'Mara Quill 1000–6500: I thought it was the fridge &{&amp;} unplugged it. Then everything else.',
      'Ben Orr 6500–8000: It is not a defect.',
    ]);
    assert.deepEqual(labels(samples.webvtt), ['Mara Quill', 'Ben Orr']);
  });

  it('gives a time to the words that begin and end a cue, and to those after a timestamp within', () => {
    assert.equal(
      timed(samples.webvtt),
      'I@1000–? thought it was the fridge &{&amp;} unplugged it.@?–4000 ' +
        'Then@4000–? everything@4500–? else.@5000–6500 It@6500–? is not a defect.@?–8000',
    );
  });

  it('knows two voices in one cue', () => {
    assert.deepEqual(shown('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ben Orr>No.\n<v Mara Quill>Yes.'), [
      'Ben Orr 1000–?: No.',
      'Mara Quill ?–2000: Yes.',
    ]);
  });

  it('joins a word that markup cuts', () => {
    assert.deepEqual(shown('WEBVTT\n\n00:01.000 --> 00:02.000\nun<i>believ</i>able'), [
      '? 1000–2000: unbelievable{un<i>believ</i>able}',
    ]);
  });

  it('may have names with a colon instead', () => {
    const file =
      'WEBVTT\n\n1\n00:01.000 --> 00:02.000\nMara Quill: It hums.\n\n2\n00:02.000 --> 00:03.000\nBen Orr: The answer is: no.\n';
    assert.deepEqual(shown(file), [
      'Mara Quill 1000–2000: It hums.',
      'Ben Orr 2000–3000: The answer is: no.',
    ]);
  });

  it('keeps an angle bracket that is none, and who speaks', () => {
    assert.deepEqual(shown('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ben Orr>Is 3 < 4 or 5 <b now?'), [
      'Ben Orr 1000–2000: Is 3 < 4 or 5 <b now?',
    ]);
  });
});

describe('SRT', () => {
  it('has its speakers from names with a colon, which hold until the next', () => {
    assert.deepEqual(shown(samples.srt), [
      'QUILL 1000–4000: I thought it was the fridge. I unplugged it.',
      'ORR 3604000–3606000: It is not a defect.',
    ]);
    assert.deepEqual(labels(samples.srt), ['QUILL', 'ORR']);
  });

  it('begins a turn of nobody named at a dash and at ">>"', () => {
    const file =
      '1\n00:00:01,000 --> 00:00:02,000\nORR: No.\n\n2\n00:00:02,000 --> 00:00:03,000\n- Why?\n>>MARA: So.\n';
    assert.deepEqual(shown(file), ['ORR 1000–2000: No.', '? 2000–?: Why?', 'MARA ?–3000: So.']);
  });

  it('takes a colon within what is said for what it is', () => {
    assert.deepEqual(shown('1\n00:00:01,000 --> 00:00:02,000\nThe point is: it hums.\n'), [
      '? 1000–2000: The point is: it hums.',
    ]);
  });
});

describe('YouTube’s automatic captions', () => {
  it('are not doubled, and what is said three times stays three times', () => {
    assert.deepEqual(shown(samples.youtube), ['? 0–7000: so no no no no', '? 7500–9000: we stay']);
  });

  it('are known as SRT too', () => {
    const cue = (number: number, from: string, to: string, ...lines: string[]) =>
      `${number}\n00:00:0${from} --> 00:00:0${to}\n${lines.join('\n')}\n\n`;
    const file =
      cue(1, '0,000', '2,000', 'it hums') +
      cue(2, '2,000', '2,010', 'it hums') +
      cue(3, '2,010', '4,000', 'it hums', 'all night') +
      cue(4, '4,000', '4,010', 'all night') +
      cue(5, '4,010', '6,000', 'all night', 'all night');
    assert.deepEqual(shown(file), ['? 0–6000: it hums all night all night']);
    assert.equal(read(file).format, 'youtube');
  });

  it('lose nothing where captions do not roll, though lines repeat', () => {
    const file = ['No.', 'No.', 'No, no.', 'No.']
      .map((line, second) => `${second}\n00:00:0${second},000 --> 00:00:0${second + 1},000\n${line}\n\n`)
      .join('');
    assert.deepEqual(shown(file), ['? 0–4000: No. No. No, no. No.']);
    assert.equal(read(file).format, 'srt');
  });

  it('are read from their JSON', () => {
    const file = JSON.stringify({
      events: [
        { tStartMs: 0, dDurationMs: 2000, segs: [{ utf8: 'it' }, { utf8: ' hums', tOffsetMs: 400 }] },
        { tStartMs: 2000, segs: [{ utf8: '\n' }] },
        { tStartMs: 2000, segs: [{ utf8: '>> no' }] },
      ],
    });
    assert.equal(timed(file), 'it@0–? hums@400–? no@2000–?');
    assert.equal(read(file).turns.length, 2);
    assert.equal(read(file).format, 'youtube');
  });
});

describe('Otter’s text', () => {
  it('has a turn below each header, without the preamble and the signature', () => {
    assert.deepEqual(shown(samples.otter), [
      'Mara Quill 1000–?: I thought it was the fridge. I unplugged it.',
      'Unknown Speaker 3723000–?: It is not a defect.',
    ]);
  });

  it('may have headers with a time alone', () => {
    assert.deepEqual(shown('0:01  \nIt hums.\n\n0:15  \nStill.\n\nTranscribed by https://otter.ai\n'), [
      '? 1000–?: It hums.',
      '? 15000–?: Still.',
    ]);
  });

  it('has its signature at the end alone: elsewhere a machine made it up, and it stays', () => {
    const file = 'Ben Orr  0:01\nTranscribed by https://otter.ai\n\nMara Quill  0:02\nNo.\n';
    assert.deepEqual(shown(file), [
      'Ben Orr 1000–?: Transcribed by https://otter.ai',
      'Mara Quill 2000–?: No.',
    ]);
  });
});

describe('Whisper’s JSON', () => {
  it('points into the text of the segment, with the times of the words that make it up', () => {
    assert.equal(
      timed(samples.whisper),
      '10,000@0–800~0.5 cafés@900–1500~0.8 said@1500–? "no".{\\"no\\".}@?–3000',
    );
  });

  it('points at the words where they do not make up the text', () => {
    const words = [{ word: 'hums', start: 0, end: 1 }];
    assert.equal(
      timed(JSON.stringify({ segments: [{ start: 0, end: 1, text: 'It hums', words }] })),
      'hums@0–1000',
    );
  });

  it('may be a bare text, a list of segments, or whisper.cpp’s', () => {
    assert.deepEqual(shown('{"text": " It hums."}'), ['?: It hums.']);
    assert.deepEqual(shown('[{"start": 1, "end": 2, "text": "It hums."}]'), ['? 1000–2000: It hums.']);
    const cpp =
      '{"result":{"language":"en"},"transcription":[{"offsets":{"from":10,"to":20},"text":" It hums."}]}';
    assert.deepEqual(shown(cpp), ['? 10–20: It hums.']);
    for (const file of ['{"text": " It hums."}', '[{"start": 1, "text": "It hums."}]', cpp])
      assert.equal(read(file).format, 'whisper');
  });

  it('of WhisperX has speakers; a word without one goes on with the one before', () => {
    assert.deepEqual(shown(samples.whisperx), [
      'SPEAKER_00 100–1000: It hums.',
      'SPEAKER_01 1000–1900: For 40 years?',
    ]);
  });

  it('is read with every escape, each word where it stands', () => {
    const file = String.raw`{"segments":[{"start":0,"text":"caf\u00e9\n\"no\" \ud83d\ude00 a\/b"}]}`;
    assert.deepEqual(shown(file), [
      String.raw`? 0–?: café{caf\u00e9} "no"{\"no\"} 😀{\ud83d\ude00} a/b{a\/b}`,
    ]);
  });
});

describe('The JSON of services', () => {
  it('of Rev joins punctuation to the word before and takes names from the list', () => {
    assert.deepEqual(shown(samples.rev), [
      'Mara Quill 500–1200: It hums.{hums}',
      'Ben Orr 2000–2900: No - never',
    ]);
  });

  it('of AssemblyAI is in milliseconds, and its utterances are not read twice', () => {
    assert.equal(timed(samples.assemblyai), 'It@100–300~0.9 hums.@300–700~0.8 No.@900–1000~0.7');
    assert.deepEqual(labels(samples.assemblyai), ['A', 'B']);
  });

  it('of Deepgram is read with its punctuation, by speakers that are numbers', () => {
    assert.equal(timed(samples.deepgram), 'It@100–300~0.9 hums.@300–700~0.8 No.@900–1000~0.7');
    assert.deepEqual(labels(samples.deepgram), ['0', '1']);
  });

  it('of Deepgram on two channels is one conversation', () => {
    const words = (...spoken: [string, number][]) => ({
      alternatives: [{ words: spoken.map(([word, start]) => ({ word, start, end: start + 0.5 })) }],
    });
    const file = JSON.stringify({
      results: { channels: [words(['it', 1], ['still', 5]), words(['no', 3])] },
    });
    // The words of a channel stand together in the file, so the turns are not in its order.
    const turns = readTranscript(file).turns.map(({ speaker, words: [word] }) => `${speaker}: ${word?.text}`);
    assert.deepEqual(turns, ['0: it', '1: no', '0: still']);
  });

  it('of AWS has its times as strings and its speakers beside the words', () => {
    assert.deepEqual(shown(samples.aws), ['spk_0 100–700: It hums.{hums}', 'spk_1 900–1000: No.{No}']);
  });

  it('of Google is read once, though its last result repeats every word with its speaker', () => {
    assert.equal(timed(samples.google), 'it@100–300 hums@300–700');
    assert.deepEqual(labels(samples.google), ['1', '2']);
  });

  it('of Google’s second version and of a long-running job is read too', () => {
    const words = [{ word: 'it', startOffset: '1.5s', endOffset: '2s', speakerLabel: 'A' }];
    const results = [
      { alternatives: [{ transcript: 'it', words }] },
      { alternatives: [{ transcript: 'hums' }], resultEndOffset: '3s' },
    ];
    assert.deepEqual(shown(JSON.stringify({ results })), ['A 1500–2000: it', '? ?–3000: hums']);
    assert.deepEqual(shown(JSON.stringify({ name: '1', response: { results } })), [
      'A 1500–2000: it',
      '? ?–3000: hums',
    ]);
  });

  it('of Speechmatics joins marks to the side they attach to', () => {
    assert.deepEqual(shown(samples.speechmatics), ['S1 100–700: It hums.{hums}', '? 900–1000: «No{No}']);
  });

  it('of Speechmatics may be of the older kind', () => {
    const file = JSON.stringify({
      speakers: [
        { name: 'M1', time: '0.0', duration: '1.0' },
        { name: 'F1', time: '1.0', duration: '1.0' },
      ],
      words: [
        { name: 'It', time: '0.1', duration: '0.2', confidence: '0.9' },
        { name: '.', time: '0.3', duration: '0' },
        { name: 'No', time: '1.1', duration: '0.2', confidence: '0.8' },
      ],
    });
    assert.deepEqual(shown(file), ['M1 100–300: It.{It}', 'F1 1100–1300: No']);
  });

  it('of oTranscribe is HTML in JSON: names in bold, times in spans', () => {
    assert.deepEqual(shown(samples.otranscribe), [
      'Mara Quill 12345–?: I thought it was the fridge &{&amp;} more.',
      'Ben Orr 3662000–?: No, never.{never</b>.}',
    ]);
  });

  it('of a tool that is not known is read as far as it goes, and says so', () => {
    const words = [
      { text: 'It', type: 'word', start: 0.1, speaker_id: 's0' },
      { text: ' ' },
      { text: 'hums.', speaker_id: 's0' },
    ];
    const file = JSON.stringify({ title: 'Bridge', words });
    assert.deepEqual(shown(file), ['s0 100–?: It hums.']);
    assert.deepEqual(problems(file), ['1 unknown-json']);
    // With a language it is not AssemblyAI's, whose times are whole milliseconds.
    const other = JSON.stringify({ language_code: 'en', text: 'It hums.', words });
    assert.deepEqual(shown(other), ['s0 100–?: It hums.']);
  });
});

describe('The BBC’s text', () => {
  it('has speaker, time and words between tabs', () => {
    assert.deepEqual(shown(samples.bbc), [
      'MARA QUILL 13000–?: I thought it was the fridge.',
      'BEN ORR 80000–?: No.',
    ]);
    assert.deepEqual(labels(samples.bbc), ['MARA QUILL', 'BEN ORR']);
  });
});

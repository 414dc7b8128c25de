import type { TranscriptFormat } from '../../src/transcripts';

const json = (value: unknown) => JSON.stringify(value, null, 1);

/** A short file of each format as its tool writes it, with two speakers where the format has speakers. */
export const samples: Readonly<Record<TranscriptFormat, string>> = {
  webvtt: `WEBVTT - the bridge
Language: en-GB

NOTE Recorded: 2026-03-04
Audio: quill.mp3

STYLE
::cue(v) { color: teal }

first
00:00:01.000 --> 00:00:04.000 align:start position:0%
<v.loud Mara Quill>I thought it was the <i>fridge</i> &amp; unplugged it.</v>

00:00:04.000 --> 00:00:06.500
<v Mara Quill>Then<00:00:04.500><c> everything</c><00:00:05.000><c> else.</c>

00:00:06.500 --> 00:00:08.000
<v Ben Orr>It is not a defect.
`,
  srt: `1
00:00:01,000 --> 00:00:02,500
QUILL: I thought
it was the fridge.

2
00:00:02,500 --> 00:00:04,000
<i>I unplugged it.</i>

3
01:00:04,000 --> 01:00:06,000
ORR: It is not a defect.
`,
  youtube: `WEBVTT
Kind: captions
Language: en

00:00:00.000 --> 00:00:03.500 align:start position:0%
 
so<00:00:00.500><c> no</c><00:00:01.000><c> no</c>

00:00:03.500 --> 00:00:03.510 align:start position:0%
so no no
 

00:00:03.510 --> 00:00:05.000 align:start position:0%
so no no
no

00:00:05.000 --> 00:00:05.010 align:start position:0%
no
 

00:00:05.010 --> 00:00:07.000 align:start position:0%
no
no

00:00:07.000 --> 00:00:07.010 align:start position:0%
no
 

00:00:07.010 --> 00:00:09.000 align:start position:0%
no
&gt;&gt;<00:00:07.500><c> we</c><00:00:08.000><c> stay</c>
`,
  otter: `The bridge
Wed, Mar 04, 2026 3:12PM • 12:31

SUMMARY KEYWORDS
bridge, hum

Mara Quill  0:01  
I thought it was the fridge.
I unplugged it.

Unknown Speaker  1:02:03  
It is not a defect.

Transcribed by https://otter.ai
`,
  whisper: json({
    text: ' I thought it was the fridge. Ten.',
    segments: [
      {
        id: 0,
        start: 0,
        end: 1.5,
        text: ' 10,000 cafés',
        words: [
          { word: ' 10', start: 0, end: 0.4, probability: 0.9 },
          { word: ',000', start: 0.4, end: 0.8, probability: 0.5 },
          { word: ' cafés', start: 0.9, end: 1.5, probability: 0.8 },
        ],
      },
      { id: 1, start: 1.5, end: 3, text: ' said "no".' },
    ],
    language: 'en',
  }),
  whisperx: json({
    segments: [
      {
        start: 0.1,
        end: 1,
        text: 'It hums.',
        speaker: 'SPEAKER_00',
        words: [
          { word: 'It', start: 0.1, end: 0.2, score: 0.5, speaker: 'SPEAKER_00' },
          { word: 'hums.', start: 0.3, end: 1, score: 0.6, speaker: 'SPEAKER_00' },
        ],
      },
      {
        start: 1,
        end: 2,
        text: 'For 40 years?',
        words: [
          { word: 'For', start: 1, end: 1.1, score: 0.5, speaker: 'SPEAKER_01' },
          { word: '40' },
          { word: 'years?', start: 1.3, end: 1.9, score: 0.6, speaker: 'SPEAKER_01' },
        ],
      },
    ],
    language: 'en',
  }),
  rev: json({
    speakers: [{ id: 0, name: 'Mara Quill' }],
    monologues: [
      {
        speaker: 0,
        elements: [
          { type: 'text', value: 'It', ts: 0.5, end_ts: 0.7, confidence: 0.9 },
          { type: 'punct', value: ' ' },
          { type: 'text', value: 'hums', ts: 0.7, end_ts: 1.2, confidence: 0.8 },
          { type: 'punct', value: '.' },
        ],
      },
      {
        speaker: 1,
        speaker_info: { id: '1', display_name: 'Ben Orr' },
        elements: [
          { type: 'text', value: 'No', ts: 2, end_ts: 2.2 },
          { type: 'punct', value: ' - ' },
          { type: 'text', value: 'never', ts: 2.5, end_ts: 2.9 },
        ],
      },
    ],
  }),
  assemblyai: json({
    id: 'a1',
    language_code: 'en_uk',
    audio_url: 'https://example.org/quill.mp3',
    text: 'It hums. No.',
    words: [
      { text: 'It', start: 100, end: 300, confidence: 0.9, speaker: 'A' },
      { text: 'hums.', start: 300, end: 700, confidence: 0.8, speaker: 'A' },
      { text: 'No.', start: 900, end: 1000, confidence: 0.7, speaker: 'B' },
    ],
    utterances: [
      {
        speaker: 'A',
        words: [
          { text: 'It', start: 100, end: 300, confidence: 0.9 },
          { text: 'hums.', start: 300, end: 700, confidence: 0.8 },
        ],
      },
      { speaker: 'B', words: [{ text: 'No.', start: 900, end: 1000, confidence: 0.7 }] },
    ],
  }),
  deepgram: json({
    metadata: { created: '2026-03-04T10:00:00Z' },
    results: {
      channels: [
        {
          detected_language: 'en',
          alternatives: [
            {
              transcript: 'it hums no',
              words: [
                { word: 'it', punctuated_word: 'It', start: 0.1, end: 0.3, confidence: 0.9, speaker: 0 },
                { word: 'hums', punctuated_word: 'hums.', start: 0.3, end: 0.7, confidence: 0.8, speaker: 0 },
                { word: 'no', punctuated_word: 'No.', start: 0.9, end: 1, confidence: 0.7, speaker: 1 },
              ],
            },
          ],
        },
      ],
    },
  }),
  aws: json({
    jobName: 'bridge',
    results: {
      language_code: 'en-GB',
      transcripts: [{ transcript: 'It hums. No.' }],
      speaker_labels: {
        segments: [
          {
            speaker_label: 'spk_0',
            items: [
              { start_time: '0.1', end_time: '0.3', speaker_label: 'spk_0' },
              { start_time: '0.3', end_time: '0.7', speaker_label: 'spk_0' },
            ],
          },
          { speaker_label: 'spk_1', items: [{ start_time: '0.9', end_time: '1.0', speaker_label: 'spk_1' }] },
        ],
      },
      items: [
        {
          start_time: '0.1',
          end_time: '0.3',
          alternatives: [{ confidence: '0.9', content: 'It' }],
          type: 'pronunciation',
        },
        {
          start_time: '0.3',
          end_time: '0.7',
          alternatives: [{ confidence: '0.8', content: 'hums' }],
          type: 'pronunciation',
        },
        { alternatives: [{ confidence: '0.0', content: '.' }], type: 'punctuation' },
        {
          start_time: '0.9',
          end_time: '1.0',
          alternatives: [{ confidence: '0.7', content: 'No' }],
          type: 'pronunciation',
        },
        { alternatives: [{ confidence: '0.0', content: '.' }], type: 'punctuation' },
      ],
    },
  }),
  google: json({
    results: [
      {
        alternatives: [
          {
            transcript: 'it hums',
            words: [
              { startTime: '0.1s', endTime: '0.3s', word: 'it' },
              { startTime: '0.3s', endTime: '0.7s', word: 'hums' },
            ],
          },
        ],
        languageCode: 'en-gb',
      },
      {
        alternatives: [
          {
            words: [
              { startTime: '0.1s', endTime: '0.3s', word: 'it', speakerTag: 1 },
              {
                startTime: { nanos: 300000000 },
                endTime: { seconds: '0', nanos: 700000000 },
                word: 'hums',
                speakerTag: 2,
              },
            ],
          },
        ],
      },
    ],
  }),
  speechmatics: json({
    format: '2.9',
    job: { created_at: '2026-03-04T10:00:00Z', data_name: 'quill.wav' },
    metadata: { transcription_config: { language: 'en' } },
    results: [
      {
        type: 'word',
        start_time: 0.1,
        end_time: 0.3,
        alternatives: [{ content: 'It', confidence: 0.9, speaker: 'S1' }],
      },
      {
        type: 'word',
        start_time: 0.3,
        end_time: 0.7,
        alternatives: [{ content: 'hums', confidence: 0.8, speaker: 'S1' }],
      },
      { type: 'punctuation', attaches_to: 'previous', alternatives: [{ content: '.', speaker: 'S1' }] },
      { type: 'punctuation', attaches_to: 'next', alternatives: [{ content: '«' }] },
      {
        type: 'word',
        start_time: 0.9,
        end_time: 1,
        alternatives: [{ content: 'No', confidence: 0.7, speaker: 'UU' }],
      },
    ],
  }),
  otranscribe: JSON.stringify({
    text:
      '<p><span class="timestamp" contenteditable="false" data-timestamp="12.345">00:12</span> <b>Mara Quill:</b> ' +
      'I thought&nbsp;it was the <i>fridge</i> &amp; more.<br /></p>' +
      '<p><b>Ben Orr:</b> <span class="timestamp" data-timestamp="3662">1:01:02</span> No, <b>never</b>.</p>',
    media: 'quill.mp3',
    'media-time': 3662.1,
  }),
  bbc: 'MARA QUILL\t[00:00:13]\tI thought it was the fridge.\nBEN ORR\t[00:01:20]\tNo.\n',
  plain: `# The bridge

Date: 2026-03-04
Audio: quill.m4a

**Mara Quill:** I thought it was [00:12:31] the fridge. At 10:30 we left.

It hums still.

**Ben Orr** (00:13:05): The point is: it hums.

[00:14:00] Mara Quill: So it does.
`,
};

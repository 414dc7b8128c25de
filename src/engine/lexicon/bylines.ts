/** Words for the writers of a newspaper, after their name in a byline: "Mara Quill, political editor". */
export const bylineRoles = [
  'editor',
  'correspondent',
  'reporter',
  'writer',
  'columnist',
  'critic',
  'bureau chief',
  'staff',
  'journalist',
  'photographer',
].join('|');

/** Words that open the credit of a picture, or its caption: "Photograph: Ben Orr". */
export const creditWords = [
  'photo',
  'photos',
  'photograph',
  'photographs',
  'photography',
  'picture',
  'pictures',
  'pictured',
  'image',
  'images',
  'caption',
  'illustration',
  'graphic',
  'credit',
  'file photo',
  'main image',
].join('|');

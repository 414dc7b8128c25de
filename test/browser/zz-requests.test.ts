import { strict as assert } from 'node:assert';
import { sharedHost } from './host';

describe('Over all these tests', () => {
  it('no window sent a request to anywhere but the server on this machine', async () => {
    assert.deepEqual((await sharedHost()).requestsElsewhere, []);
  });
});

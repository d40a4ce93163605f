import { guideSpeaks, type Heard } from './guide-speaks.ts';

/** The guide alone, in workerd: what it is sent it answers with all that it says and reads. */
export default {
  async fetch(request: Request): Promise<Response> {
    if (request.method !== 'POST') return new Response('ok');
    return new Response(await guideSpeaks((await request.json()) as Heard));
  },
};

import { delimiter } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { childEnvironment } from './environment.ts';

describe('childEnvironment', () => {
  it.each([
    ['PATH', '/usr/bin'],
    ['HOME', '/home/runner'],
    ['https_proxy', 'http://proxy.example.com:8080'],
    ['NO_PROXY', 'localhost'],
    ['NODE_EXTRA_CA_CERTS', '/etc/ca.pem'],
    ['SSH_AUTH_SOCK', '/tmp/agent'],
    ['SystemRoot', 'C:\\Windows'],
    ['RUNNER_TRACKING_ID', 'github_1'],
  ])('passes %s', (name, value) => {
    expect(childEnvironment({ [name]: value })).toMatchObject({ [name]: value });
  });

  it.each([
    ['LD_PRELOAD'],
    ['LD_LIBRARY_PATH'],
    ['DYLD_INSERT_LIBRARIES'],
    ['GIT_DIR'],
    ['GIT_CONFIG_COUNT'],
    ['GIT_SSH_COMMAND'],
    ['npm_config_registry'],
    ['NODE_OPTIONS'],
    ['BASH_ENV'],
    ['GITHUB_TOKEN'],
    ['ACTIONS_RUNTIME_TOKEN'],
    ['INPUT_TOKEN'],
    ['LC_MESSAGES'],
  ])('does not pass %s, unless it is given', (name) => {
    expect(childEnvironment({ [name]: 'planted' })).not.toHaveProperty(name);
    expect(childEnvironment({ [name]: 'planted' }, { [name]: 'meant' })).toMatchObject({ [name]: 'meant' });
  });

  it('asks every program for untranslated texts', () => {
    expect(childEnvironment({ LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' })).toEqual({ LANG: 'C', LC_ALL: 'C' });
  });

  it('removes empty and relative entries from PATH', () => {
    const path = ['/usr/bin', '', '.', 'node_modules/.bin', '/bin'].join(delimiter);
    expect(childEnvironment({ PATH: path })).toMatchObject({ PATH: ['/usr/bin', '/bin'].join(delimiter) });
  });

  it('passes no PATH at all where nothing of it is left', () => {
    expect(childEnvironment({ PATH: '.:' })).not.toHaveProperty('PATH');
  });
});

import { homeLayout } from './home/homeLayout.ts';

export interface ServerSettings {
  readonly home: string;
  readonly boltPort: number;
}

/** neo4j.conf as one table. The server class is started directly, which skips the packaged configuration: all of it is here. */
export function serverSettings({ home, boltPort }: ServerSettings): Record<string, string> {
  const layout = homeLayout(home);
  return {
    'server.directories.data': layout.data,
    'server.directories.logs': layout.logs,
    'server.directories.import': layout.imports,
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.bolt.tls_level': 'DISABLED',
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.cypher.forbid_exhaustive_shortestpath': 'true',
    'db.transaction.timeout': '300s',
    'db.transaction.monitor.check.interval': '500ms',
    'db.transaction.concurrent.maximum': '64',
    'db.memory.transaction.max': '512m',
    'dbms.memory.transaction.total.max': '640m',
    'server.memory.pagecache.size': '256m',
    'db.tx_log.rotation.retention_policy': '2 files',
    'db.tx_log.rotation.size': '64m',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.bolt.netty_server_shutdown_timeout': '1s',
  };
}

/** The text of neo4j.conf. A backslash is an escape there. */
export const settingsFile = (settings: Readonly<Record<string, string>>): string =>
  `${Object.entries(settings)
    .map(([name, value]) => `${name}=${value.replaceAll('\\', '\\\\')}`)
    .join('\n')}\n`;

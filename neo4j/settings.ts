import { homeLayout } from './homeLayout.ts';

export interface ServerSettings {
  readonly home: string;
  readonly boltPort: number;
  /** With Neo4j Browser: the port of the HTTP connector on loopback; null: no HTTP. */
  readonly httpPort: number | null;
}

/** neo4j.conf as one table. The server class is started directly, which skips the packaged configuration: all of it is here. */
export function serverSettings({
  home,
  boltPort,
  httpPort,
}: ServerSettings): Record<string, string> {
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
    'server.http.enabled': String(httpPort !== null),
    ...(httpPort === null
      ? {}
      : {
          'server.http.listen_address': `127.0.0.1:${httpPort}`,
          'server.http.advertised_address': `127.0.0.1:${httpPort}`,
          'client.allow_telemetry': 'false',
          'browser.remote_content_hostname_whitelist': 'localhost',
        }),
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

/** The flags that the launcher of Neo4j 5.26 would give, and a stop instead of a crippled life when memory runs out. */
export const jvmFlags = (heap: string): string[] => [
  '-Xms256m',
  `-Xmx${heap}`,
  '-XX:+UseG1GC',
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+UnlockExperimentalVMOptions',
  '-XX:+TrustFinalNonStaticFields',
  '-XX:+DisableExplicitGC',
  '-XX:TieredStopAtLevel=4',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
];

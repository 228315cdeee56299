/** How to install Java and Maven, by platform. */
export function installCommand(what: 'java' | 'maven', platform: NodeJS.Platform): string {
  const packages = {
    java: {
      linux: 'openjdk-17-jre-headless',
      darwin: 'openjdk@21',
      win32: 'EclipseAdoptium.Temurin.21.JRE',
    },
    maven: { linux: 'maven', darwin: 'maven', win32: 'Apache.Maven' },
  }[what];
  if (platform === 'darwin') return `brew install ${packages.darwin}`;
  if (platform === 'win32') return `winget install ${packages.win32}`;
  return `sudo apt-get install ${packages.linux}`;
}

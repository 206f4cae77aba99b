/** java: what frameworks and tools of Java read; their libraries come from Maven's own client. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the rows hold texts of files.

import type { ReadFile } from './read-file.ts';

const project = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>shop</groupId><artifactId>shop</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot</artifactId><version>3.5.0</version></dependency>
    <dependency><groupId>org.yaml</groupId><artifactId>snakeyaml</artifactId><version>2.4</version></dependency>
    <dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-core</artifactId><version>2.25.1</version></dependency>
  </dependencies>
</project>
`;
const classpath = ['mvn', '-q', '-B', 'dependency:build-classpath', '-Dmdep.outputFile=classpath'] as const;
const maven = { needs: 'mvn', install: 'sudo apt-get install maven', shows: 'the same' } as const;

const spring = {
  ...maven,
  by: 'Spring Boot',
  beside: {
    'pom.xml': project,
    'App.java': `import org.springframework.boot.*;
class App {
  public static void main(String[] none) {
    SpringApplication app = new SpringApplication(App.class);
    app.setBannerMode(Banner.Mode.OFF);
    app.setLogStartupInfo(false);
    var environment = app.run().getEnvironment();
    System.out.println(environment.getProperty("shop.key") + environment.getProperty("shop.url"));
  }
}
`,
  },
  commands: [classpath, ['sh', '-c', 'java -Dspring.profiles.active=prod -cp "$(cat classpath):src/main/resources" App.java']],
} as const;

export const javaFiles: readonly ReadFile[] = [
  {
    ...spring,
    path: 'src/main/resources/application.properties',
    before: '# db\nshop.key=VALUE\nshop.url = jdbc:x?password=VALUE&a=b\n! old: VALUE\n',
  },
  {
    ...spring,
    path: 'application-prod.yml',
    before: 'spring:\n  application:\n    name: shop\nshop:\n  # db\n  key: >-\n    VALUE\n  url: jdbc:x?password=VALUE\n',
  },
  {
    ...maven,
    path: 'log4j2.xml',
    by: 'Log4j',
    before:
      '<?xml version="1.0"?>\n<Configuration><!-- VALUE -->\n  <Properties><Property name="key">x VALUE</Property></Properties>\n</Configuration>\n',
    beside: {
      'pom.xml': project,
      'Log.java': `import org.apache.logging.log4j.core.config.Configurator;
class Log {
  public static void main(String[] none) {
    var configuration = Configurator.initialize("shop", "log4j2.xml").getConfiguration();
    System.out.println(configuration.getStrSubstitutor().replace("\${key}"));
  }
}
`,
    },
    commands: [classpath, ['sh', '-c', 'java -cp "$(cat classpath)" Log.java']],
  },
  {
    ...maven,
    path: 'settings.xml',
    by: 'Maven',
    before: '<settings>\n  <servers><server><id>a</id><password>VALUE</password></server></servers>\n</settings>\n',
    commands: [
      [
        'sh',
        '-c',
        'mvn -q -B -s settings.xml help:effective-settings -DshowPasswords=true -Doutput=effective.xml && grep password effective.xml',
      ],
    ],
  },
];

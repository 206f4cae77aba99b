/** docker: what BuildKit makes of a Dockerfile, read by its own library; its commands are run by a shell, with a build's secrets as variables. */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the rows hold texts of files.

import type { ReadFile } from './read-file.ts';

/** Prints the commands of a build, each of them behind a check that the secrets are there which it asks for. */
const buildKit = `package main

import (
	"fmt"
	"os"

	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/linter"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
)

func main() {
	file, err := os.Open("Dockerfile")
	if err != nil {
		panic(err)
	}
	read, err := parser.Parse(file)
	if err != nil {
		panic(err)
	}
	stages, _, err := instructions.Parse(read.AST, &linter.Linter{})
	if err != nil {
		panic(err)
	}
	for _, command := range stages[0].Commands {
		run, ok := command.(*instructions.RunCommand)
		if !ok {
			continue
		}
		if err := run.Expand(func(word string) (string, error) { return word, nil }); err != nil {
			panic(err)
		}
		for _, mount := range instructions.GetMounts(run) {
			fmt.Printf(": \\"\${%s:?}\\" # %s\\n", *mount.Env, mount.Type)
		}
		fmt.Println(run.CmdLine[0])
	}
}
`;

export const dockerFiles: readonly ReadFile[] = [
  {
    path: 'Dockerfile',
    before:
      '# VALUE\nFROM x\nRUN --network=none \\\n    printf %s "K: VALUE" \\\n    # mine\n    -u \'u:VALUE\' https://x?k=VALUE\nRUN echo y\nUSER y\n',
    by: "BuildKit's library",
    needs: 'go',
    install: 'sudo apt-get install golang-go',
    beside: { 'main.go': buildKit },
    commands: [
      ['sh', '-c', 'go mod init shop && go get github.com/moby/buildkit/frontend/dockerfile/instructions@v0.23.2'],
      ['go', 'mod', 'tidy'],
      ['sh', '-c', 'go run . > commands && sh -e commands'],
    ],
    shows: 'the same',
  },
  {
    path: 'compose.yaml',
    before:
      'services:\n  db: # d\n    image: x\n    environment:\n    - A=VALUE\n    - "U=postgres://u:VALUE@h"\n  web:\n    image: x\n    environment: {B: VALUE, C: "VALUE"}\n    command: ["x", VALUE]\n',
    needs: 'docker-compose',
    install: 'sudo apt-get install docker-compose',
    commands: [['docker-compose', '-f', 'compose.yaml', 'config']],
    shows: 'the same',
  },
];

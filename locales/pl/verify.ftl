### status: draft

### Looking through the whole vault: “bolyst verify” and the program's page for it.

ui-verify-title = Sprawdzanie sejfu
ui-verify-progress = Sprawdzam: { $done } z { $of }
ui-verify-counts = w porządku: { $sound } · nie dla Ciebie: { $closed } · { $bad ->
        [0] bez błędów
        [one] { $bad } plik nie jest taki, jak trzeba
        [few] { $bad } pliki nie są takie, jak trzeba
        [many] { $bad } plików nie jest takich, jak trzeba
       *[other] { $bad } pliku nie jest takie, jak trzeba
    }
ui-verify-nothing-wrong = Każdy plik jest taki, jak trzeba.
ui-verify-something-wrong = Wszystko inne otwiera się jak przedtem. Proszę wziąć pliki z kopii zapasowej albo z kopii folderu u innej osoby z biura i sprawdzić jeszcze raz.

## What can be the matter with a file

ui-fault-missing = Brak: plik powinien tu być, a inne pliki na niego wskazują.
ui-fault-rolled-back = Cofnięty: w folderze jest mniej, niż ten komputer już widział. Może jest z kopii zapasowej?
ui-fault-altered = Zmieniony: treść nie jest taka, jaka była zapisana.
ui-fault-unreadable = Nie do odczytania: dysk odmawia albo to nie jest zapieczętowany plik.
ui-fault-forged = Podrobiony: otwiera się, ale nikt w biurze nie napisał tego, co w nim jest. Nie liczy się.
ui-fault-forked = Rozdwojony: dwa pliki z tym samym numerem z tego samego komputera. Własny folder komputera został skopiowany albo przywrócony.
ui-fault-late = Za późno: autor nie miał już do tego prawa. Nie liczy się.
ui-fault-misplaced = W złym miejscu: prawdziwy, ale pod inną nazwą albo w folderze innego biura.
ui-fault-newer = Nowszy: zapisany w nowszej wersji Bolyst.
ui-fault-foreign = Obcy: nie z Bolyst, na przykład kopia, którą zostawił program do synchronizacji.

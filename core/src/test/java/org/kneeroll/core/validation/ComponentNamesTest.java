package org.kneeroll.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kneeroll.core.catalogue.CatalogueSettings;
import org.kneeroll.core.exercise.Dose;
import org.kneeroll.core.exercise.Exercise;
import org.kneeroll.core.exercise.Precaution;
import org.kneeroll.core.leaflet.Leaflet;

class ComponentNamesTest {

  @ParameterizedTest
  @CsvSource({
    "timesPerDay, times-per-day",
    "setUp, set-up",
    "name, name",
    "condition, for",
    "action, do",
  })
  void joinTheWordsOfAComponentByHyphens(String component, String key) {
    assertThat(ComponentNames.key(component)).isEqualTo(key);
    assertThat(ComponentNames.component(key)).isEqualTo(component);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Exercise.class,
        Dose.class,
        Leaflet.class,
        CatalogueSettings.class,
        Precaution.class
      })
  void leadThereAndBackForEveryComponent(Class<? extends Record> type) {
    Map<String, String> componentOf = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String key = ComponentNames.key(component.getName());
      assertThat(key).matches("[a-z]+(-[a-z]+)*");
      assertThat(ComponentNames.component(key)).isEqualTo(component.getName());
      assertThat(componentOf.put(key, component.getName())).isNull();
    }
  }
}
